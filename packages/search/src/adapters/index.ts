export { type AlgoliaSourceOptions, algoliaSource } from "./algoliaSource.js";
export { type MeilisearchSourceOptions, meilisearchSource } from "./meilisearchSource.js";
export { type OpenSearchSourceOptions, openSearchSource } from "./openSearchSource.js";
export type { ServiceSource } from "./serviceSource.js";
export { type TypesenseSourceOptions, typesenseSource } from "./typesenseSource.js";
