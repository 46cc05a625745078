import { HelpSearch } from "../HelpSearch.js";
import type { SearchSource } from "../sources/searchSource.js";

/** The search that the company already has. */
const source: SearchSource = {
  async search(query, { signal }) {
    const response = await fetch(`/api/search?q=${encodeURIComponent(query)}`, { signal });
    if (!response.ok) throw new Error(`The search service answered ${response.status}.`);
    const { items } = await response.json();
    return { hits: items, confidence: items.length > 0 ? "sure" : "none" };
  },
};

/** A search that asks a service. */
export function OwnSource() {
  return <HelpSearch source={source} />;
}
