import { HandrailError } from "@handrail/core";
import type { SearchDocument } from "../adapters/searchDocument.js";
import type { Synonyms } from "../engine/indexData.js";
import { languageOf } from "../engine/locale.js";
import type { IndexWriter } from "./indexWriter.js";

/** Options of {@link pushDocuments}. */
export interface PushOptions {
  /** Words that mean the same: `[["sim", "chip"], { from: "tethering", to: ["hotspot"] }]`. @default none */
  synonyms?: Synonyms;
  /** The number of documents in one request. @default 500 */
  batchSize?: number;
  /** Gets one line for each step. @default nothing is printed */
  print?: (line: string) => void;
}

/**
 * Writes documents to a search service, in a new index that replaces the old one when it is complete. Customers can search all the time. If
 * a step fails, the old index is unchanged, and the new one is removed.
 * @throws HandrailError if there are no documents, or the service does not accept them
 */
export async function pushDocuments(
  writer: IndexWriter,
  documents: readonly SearchDocument[],
  { synonyms = [], batchSize = 500, print = () => undefined }: PushOptions = {},
): Promise<void> {
  if (documents.length === 0) {
    throw new HandrailError(
      "@handrail/search: there are no documents to push. An empty index would replace the old one. Check the files.",
    );
  }
  const { service, index } = writer;
  const name = `${index}_${Date.now().toString(36)}${Math.random().toString(36).slice(2, 6)}`;
  const languages = [...new Set(documents.map(({ locale }) => languageOf(locale)))];
  let old: string | undefined;
  try {
    await writer.create(name, { languages, synonyms });
    print(`${service}: created ${name} (${languages.join(", ")})`);
    let shortened = 0;
    for (let at = 0; at < documents.length; at += batchSize) {
      shortened += await writer.write(name, documents.slice(at, at + batchSize));
      print(`${service}: ${Math.min(at + batchSize, documents.length)} of ${documents.length} documents`);
    }
    if (shortened > 0) print(`${service}: cut the text of ${shortened} documents to the maximum size of a record`);
    old = await writer.publish(name);
  } catch (error) {
    await removeFailed(writer, name, print);
    throw error;
  }
  print(`${service}: customers now search ${documents.length} documents in ${index}`);
  if (old !== undefined) await removeOld(writer, old, print);
}

/** Removes an index that is not complete, unless customers search it because only the response of `publish` was lost. */
async function removeFailed(writer: IndexWriter, name: string, print: (line: string) => void): Promise<void> {
  try {
    if (await writer.isPublished(name)) return;
    await writer.remove(name);
    print(`${writer.service}: removed ${name}, which is not complete`);
  } catch {
    print(`${writer.service}: could not remove ${name}. Remove it by hand if customers do not search it.`);
  }
}

async function removeOld(writer: IndexWriter, old: string, print: (line: string) => void): Promise<void> {
  try {
    await writer.remove(old);
  } catch {
    print(`${writer.service}: could not remove the old content, ${old}. Remove it by hand.`);
  }
}
