import { HelpSearch, type HelpSearchProps } from "../HelpSearch.js";
import type { SearchSource } from "../sources/searchSource.js";

/** The company's existing search. */
const source: SearchSource = {
  async search(query, { signal }) {
    const response = await fetch(`/api/search?q=${encodeURIComponent(query)}`, { signal });
    if (!response.ok) throw new Error(`The search service responded with ${response.status}.`);
    const { items } = await response.json();
    return { hits: items, confidence: items.length > 0 ? "sure" : "none" };
  },
};

/** A search that sends each question to a service. */
export function CustomSource(props: Omit<HelpSearchProps, "source">) {
  return <HelpSearch source={source} {...props} />;
}
