export { type AlgoliaSourceOptions, algoliaSource } from "./algoliaSource.js";
