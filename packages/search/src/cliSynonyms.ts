import { HandrailError } from "@handrail/core";
import { readJsonFile } from "./cliContent.js";
import type { Synonyms } from "./engine/indexData.js";
import { areSynonyms } from "./engine/synonyms.js";

/**
 * Reads a file of synonyms.
 * @throws HandrailError if it cannot be read or has another form
 */
export function readSynonyms(file: string): Synonyms {
  const value = readJsonFile(file);
  if (areSynonyms(value)) return value;
  throw new HandrailError(
    `${file} does not have groups of words. Nothing was written. Write [["sim", "chip"], { "from": "tethering", "to": ["hotspot"] }].`,
  );
}
