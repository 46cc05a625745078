import { isRecord } from "@handrail/core/validation";
import { readJson } from "../folder/readFolder.js";

/** How much a finding matters: an error fails the check, a warning is only shown. */
export type Severity = "error" | "warning";

/** How `handrail-content check` looks at a folder: `check.json` in it. */
export interface CheckSettings {
  /** The severity of rules by their id. `off` leaves a rule out. @default each rule's */
  severities: Readonly<Record<string, Severity | "off">>;
  /** The language from which the others are translated. @default "en", or the one with the most entries */
  sourceLocale?: string;
  /** The highest LIX of a text that is still easy enough. @default 50 */
  maxLix: number;
  /** The most characters per sentence in languages without spaces. @default 40 */
  maxCharactersPerSentence: number;
  /** Words that customers do not use, and the ones that they do, by language. From `glossary.json`. */
  glossary: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const names = ["severities", "sourceLocale", "maxLix", "maxCharactersPerSentence"];

/**
 * Reads `check.json` and `glossary.json` of a content folder.
 * @param ruleIds The rules that may have a severity.
 * @throws Error that names the file and the value to correct
 */
export function readCheckSettings(root: string, ruleIds: readonly string[]): CheckSettings {
  const given = recordIn(readJson(root, "check.json", {}), "check.json");
  rejectUnknown(given, names, "check.json: ");
  const severities = recordIn(given.severities ?? {}, "check.json: severities");
  rejectUnknown(severities, ruleIds, "check.json: severities.");
  for (const [rule, severity] of Object.entries(severities)) {
    if (!isSeverity(severity)) throw wrong(`check.json: severities.${rule}`, "error, warning or off");
  }
  if (given.sourceLocale !== undefined && typeof given.sourceLocale !== "string")
    throw wrong("check.json: sourceLocale", 'a language, such as "en"');
  return {
    // The loop above checked each value.
    severities: severities as CheckSettings["severities"],
    ...(typeof given.sourceLocale === "string" && { sourceLocale: given.sourceLocale }),
    maxLix: numberIn(given, "maxLix", 50),
    maxCharactersPerSentence: numberIn(given, "maxCharactersPerSentence", 40),
    glossary: readGlossary(readJson(root, "glossary.json", {})),
  };
}

function readGlossary(value: unknown): CheckSettings["glossary"] {
  const byLanguage = recordIn(value, "glossary.json");
  return Object.fromEntries(
    Object.entries(byLanguage).map(([locale, words]) => {
      const entries = Object.entries(recordIn(words, `glossary.json: ${locale}`));
      return [
        locale,
        Object.fromEntries(
          entries.map(([word, better]) => {
            if (typeof better !== "string")
              throw wrong(`glossary.json: ${locale}.${word}`, "the word that customers use");
            return [word, better];
          }),
        ),
      ];
    }),
  );
}

/** A misspelt name would change nothing, and nobody would notice. */
function rejectUnknown(given: Readonly<Record<string, unknown>>, known: readonly string[], place: string): void {
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw wrong(`${place}${name}`, `one of ${known.join(", ")}`);
}

function isSeverity(value: unknown): value is Severity | "off" {
  return value === "error" || value === "warning" || value === "off";
}

function numberIn(given: Readonly<Record<string, unknown>>, name: string, fallback: number): number {
  const value = given[name] ?? fallback;
  if (typeof value !== "number" || !(value > 0)) throw wrong(`check.json: ${name}`, "a number above 0");
  return value;
}

function recordIn(value: unknown, place: string): Readonly<Record<string, unknown>> {
  if (!isRecord(value)) throw wrong(place, "an object");
  return value;
}

function wrong(place: string, wanted: string): Error {
  return new Error(`@handrail/content: ${place} is not valid. Nothing was checked. Write ${wanted}.`);
}
