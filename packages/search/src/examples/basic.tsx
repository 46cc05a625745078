import { northwind } from "@handrail-demo/northwind";
import { HelpSearch } from "../HelpSearch.js";

const { articles, faqs } = northwind.en.content;
const source = { kind: "local", articles: [...articles, ...faqs] } as const;

/** A search over articles that the page already has. */
export function Basic() {
  return <HelpSearch source={source} />;
}
