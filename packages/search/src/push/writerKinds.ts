import { HandrailError } from "@handrail/core";
import { algoliaWriter } from "./algoliaWriter.js";
import type { IndexWriter, WriterOptions } from "./indexWriter.js";
import { meilisearchWriter } from "./meilisearchWriter.js";
import { openSearchWriter } from "./openSearchWriter.js";
import { typesenseWriter } from "./typesenseWriter.js";

/** What the command knows about one service. */
export interface WriterKind {
  /** Whether it cannot be used without an API key. */
  needsKey: boolean;
  createWriter(options: WriterOptions): IndexWriter;
}

/** The services that `handrail-search push --to` can name. */
export const writerKinds: Readonly<Record<string, WriterKind>> = {
  algolia: { needsKey: true, createWriter: (options) => algoliaWriter({ ...options, appId: appIdOf(options.url) }) },
  meilisearch: { needsKey: false, createWriter: meilisearchWriter },
  opensearch: { needsKey: false, createWriter: openSearchWriter },
  typesense: { needsKey: true, createWriter: typesenseWriter },
};

/** The application id is the first part of the server's name. */
function appIdOf(url: string): string {
  const [, appId] = /^https:\/\/(\w+)(?:-dsn|-\d)?\.algolia(?:net)?\.(?:net|com)/i.exec(url) ?? [];
  if (appId) return appId.toUpperCase();
  throw new HandrailError(
    `@handrail/search: ${url} is not the address of an Algolia application. The application could not be identified. Give https://YOUR_APP_ID.algolia.net.`,
  );
}
