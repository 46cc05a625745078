import type { SearchRootState } from "./SearchRootContext.js";
import { splitAction } from "./splitAction.js";

/** The names of the parameters of an address, beside the one of the query. */
export const productParameter = "product";
export const pageParameter = "page";

type SearchOfAddress = Pick<SearchRootState, "action" | "name" | "question" | "filters">;

/** Returns the address of a page of hits, with the parameters that the form submits. */
export function addressOf({ action, name, question, filters }: SearchOfAddress, page: number): string {
  const { address = "", parameters } = splitAction(action, name);
  const search = new URLSearchParams(parameters.map(([other, value]) => [other, value]));
  search.set(name, question);
  setPlace(search, { products: filters?.products, page });
  const [path, fragment] = address.split("#", 2);
  return `${path}?${search}${fragment === undefined ? "" : `#${fragment}`}`;
}

/** The products and the page of an address. */
export interface SearchPlace {
  products: readonly string[] | undefined;
  page: number;
}

/** Sets the products and the page of an address. The first page has no parameter. */
export function setPlace(search: URLSearchParams, { products, page }: SearchPlace): void {
  search.delete(productParameter);
  for (const product of products ?? []) search.append(productParameter, product);
  if (page > 1) search.set(pageParameter, String(page));
  else search.delete(pageParameter);
}

/** Reads the products and the page of an address. Anything else than a page number counts as the first page. */
export function readPlace(search: URLSearchParams): { products: readonly string[]; page: number } {
  const page = Number(search.get(pageParameter) ?? 1);
  return {
    products: search.getAll(productParameter).filter((product) => product !== ""),
    page: Number.isSafeInteger(page) && page > 1 ? page : 1,
  };
}
