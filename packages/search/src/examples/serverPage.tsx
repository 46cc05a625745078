import { northwind } from "@handrail-demo/northwind";
import { createSearchIndex } from "../engine/createSearchIndex.js";
import { SearchPage } from "../SearchPage.js";

const { articles, faqs, products } = northwind.en.content;
const all = [...articles, ...faqs];
const index = createSearchIndex(all, { locale: "en" });
const pageSize = 5;

/** A page of results that a server renders from its address. */
export function ServerPage({ address }: { address: string }) {
  const { searchParams } = new URL(address);
  const query = searchParams.get("q") ?? "";
  const page = Math.max(1, Number(searchParams.get("page")) || 1);
  const { hits, confidence } = index.search(query, { limit: all.length });
  const answer = { hits: hits.slice((page - 1) * pageSize, page * pageSize), total: hits.length, confidence };
  return (
    <SearchPage
      source={{ kind: "local", articles: all }}
      action="/search"
      query={query}
      page={page}
      pageSize={pageSize}
      answer={answer}
      products={products}
      defaultFilters={{ products: searchParams.getAll("product") }}
    />
  );
}
