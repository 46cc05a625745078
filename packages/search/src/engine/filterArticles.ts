import type { SearchFilters } from "../answer/searchAnswer.js";
import type { IndexedArticle } from "./indexData.js";

/** Whether an article matches the filters for topics and products. An article without products holds for all of them. */
export function matchesFilters(
  { topics, products = [] }: Partial<IndexedArticle> = {},
  filters: SearchFilters,
): boolean {
  return hasOneOf(topics, filters.topics) && (products.length === 0 || hasOneOf(products, filters.products));
}

function hasOneOf(values: readonly string[] = [], requested: readonly string[] = []): boolean {
  return requested.length === 0 || values.some((value) => requested.includes(value));
}
