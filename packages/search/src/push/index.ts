export type { SearchDocument } from "../adapters/searchDocument.js";
export { type AlgoliaWriterOptions, algoliaWriter } from "./algoliaWriter.js";
export { createSearchDocument, type SearchDocumentOptions } from "./createSearchDocument.js";
export type { IndexPlan, IndexWriter, WriterOptions } from "./indexWriter.js";
export { meilisearchWriter } from "./meilisearchWriter.js";
export { openSearchWriter } from "./openSearchWriter.js";
export { type PushOptions, pushDocuments } from "./pushDocuments.js";
export { typesenseWriter } from "./typesenseWriter.js";
