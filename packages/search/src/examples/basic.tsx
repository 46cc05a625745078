import { northwind } from "@handrail-demo/northwind";
import { HelpSearch } from "../HelpSearch.js";

const { articles, faqs } = northwind.en.content;
const source = { kind: "local", articles: [...articles, ...faqs] } as const;

/** A whole search over articles the page has. */
export function Basic() {
  return <HelpSearch source={source} />;
}
