import { parseArgs } from "node:util";
import { writerKinds } from "./push/writerKinds.js";

/** How the command is used. */
export const usage = `Builds search indexes from help content, or writes them to a search service.

  handrail-search build HELP.JSON… --out INDEX.JSON [--watch] [--strict]
  handrail-search push HELP.JSON… --to SERVICE --url URL --index NAME [--synonyms FILE] [--href URL] [--key-from NAME] [--strict]

  HELP.JSON    help content from \`handrail-content build\`; its articles and questions are indexed
  --out        the file to write the index to, with {locale} in its name if there are several languages
  --watch      builds again when a file changes
  --strict     fails if an entry is skipped
  --to         ${Object.keys(writerKinds).join(", ")}
  --url        the address of the service
  --index      the name under which customers search
  --synonyms   a JSON file of words that mean the same: [["sim", "chip"], {"from": "tethering", "to": ["hotspot"]}]
  --texts      also writes the text of each answer beside the index, fetched when it is found, to show the passage that matches
  --href       the address of an article, with {id} for its id (default: the provider's helpHref)
  --key-from   the environment variable with the API key, which must be able to write (default: HANDRAIL_SEARCH_KEY)

Exit codes: 0 success, 1 a problem with the content or the service, 2 wrong arguments.
`;

/** The arguments of \`handrail-search build\`. */
export interface BuildCall {
  command: "build";
  files: readonly string[];
  out: string;
  watch: boolean;
  strict: boolean;
  synonymsFile: string | undefined;
  /** Whether the bodies are written, for passages. */
  texts: boolean;
}

/** The arguments of \`handrail-search push\`. */
export interface PushCall {
  command: "push";
  files: readonly string[];
  service: string;
  url: string;
  index: string;
  synonymsFile: string | undefined;
  href: string | undefined;
  keyName: string;
  strict: boolean;
}

/** Reads the arguments. Returns a text to print if they are wrong or ask for help. */
export function readArguments(args: readonly string[]): BuildCall | PushCall | string {
  try {
    const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
    if (values.help) return usage;
    const [command, ...files] = positionals;
    if (command !== "build" && command !== "push") return explain("Give a command: build or push.");
    if (files.length === 0) return explain("Name the file to index.");
    const { strict = false, out, watch = false } = values;
    if (command === "build") {
      return out
        ? { command, files, out, watch, strict, synonymsFile: values.synonyms, texts: values.texts ?? false }
        : explain("Name the file to write the index to, with --out.");
    }
    const { to = "", url = "", index = "", synonyms: synonymsFile, href, "key-from": keyName } = values;
    if (!Object.hasOwn(writerKinds, to)) {
      return explain(`Name the service, with --to: ${Object.keys(writerKinds).join(", ")}.`);
    }
    if (!/^https?:\/\/[^/]/.test(url)) return explain("Give the address of the service, with --url https://….");
    if (!/^[\w-]+$/.test(index)) return explain("Name the index, with --index, in letters, digits, - and _.");
    return { command, files, service: to, url, index, synonymsFile, href, keyName: keyName ?? defaultKeyName, strict };
  } catch (error) {
    return explain(error instanceof Error ? error.message : String(error));
  }
}

const defaultKeyName = "HANDRAIL_SEARCH_KEY";

const options = {
  out: { type: "string" },
  watch: { type: "boolean" },
  strict: { type: "boolean" },
  to: { type: "string" },
  url: { type: "string" },
  index: { type: "string" },
  synonyms: { type: "string" },
  texts: { type: "boolean" },
  href: { type: "string" },
  "key-from": { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function explain(problem: string): string {
  return `${problem}\n\n${usage}`;
}
