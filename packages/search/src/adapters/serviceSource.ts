import type { SearchSource } from "../sources/searchSource.js";

/** A source that asks a search service. Two of them with the same `id` are the same source, also when they are created in render. */
export interface ServiceSource extends SearchSource {
  readonly id: string;
}
