import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import type { CheckFormat } from "../check/formats.js";

// The formats themselves are loaded only for a check.
const formats: Readonly<Record<CheckFormat, true>> = { pretty: true, json: true, sarif: true, github: true };

/** The text that `--help` prints. */
export const usage = `Builds and checks help content in Markdown.

  handrail-content build FOLDER [--out FOLDER] [--media-base URL] [--types] [--keep-going] [--watch] [--no-cache]
  handrail-content check FOLDER [--last FOLDER] [--format pretty|json|sarif|github] [--today YYYY-MM-DD]
  handrail-content init FOLDER

  FOLDER        the folder with articles/, faq/, walkthroughs/, topics.json, products.json, contacts.json
  --out         the folder to write help.<locale>.json and contacts.<locale>.json to (default: FOLDER/dist);
                files that are no longer in media/ are removed from the default folder only
  --media-base  the URL under which your pages serve media/ (default: /media)
  --types       also writes help.<locale>.d.json.ts and contacts.<locale>.d.json.ts, from which TypeScript knows the type
                of the JSON; your tsconfig.json needs "allowArbitraryExtensions": true
  --keep-going  writes what can be built although there are problems; the exit code is still 1
  --watch       builds again whenever a file changes
  --no-cache    reads every file again
  --last        the folder of the last build: an address that it has must not be gone (default: FOLDER/dist, if it exists)
  --format      how findings are printed (default: pretty)
  --today       the date by which reviews are due (default: today in UTC)

Exit codes: 0 for success, 1 for problems in the content, 2 for wrong arguments.
`;

/** What the command was called with. */
export interface Call {
  command: "build" | "check" | "init" | "help";
  /** The folder as it was given. */
  folder: string;
  root: string;
  out: string;
  mediaBase?: string;
  types: boolean;
  keepGoing: boolean;
  watch: boolean;
  cache: boolean;
  /** Where the last build is, if there was one. */
  last?: string;
  format: CheckFormat;
  today?: string;
}

/** The folder that a build writes to without `--out`. Nothing but builds belongs in it. */
export function defaultOut(root: string): string {
  return join(root, "dist");
}

/** Reads the arguments. Returns a sentence about the first wrong one. */
export function parseCall(args: readonly string[]): Call | string {
  try {
    return toCall(args);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function toCall(args: readonly string[]): Call | string {
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [written = "", folder, ...more] = positionals;
  const command = values.help ? "help" : written;
  if (!isCommand(command) || (command !== "help" && !folder)) {
    return "Name the folder to build, check or create: handrail-content build FOLDER";
  }
  if (more.length > 0) return `The argument ${more[0]} is not expected. Name one folder.`;
  const root = resolve(folder ?? ".");
  if ((command === "build" || command === "check") && !existsSync(root)) {
    return `The folder ${folder} does not exist. Nothing was done. Check the path.`;
  }
  const { format = "pretty", today } = values;
  if (!isFormat(format)) return `The format ${format} is not known. Use ${Object.keys(formats).join(", ")}.`;
  if (today !== undefined && !/^\d{4}-\d\d-\d\d$/.test(today)) return `--today is ${today}. Write it as YYYY-MM-DD.`;
  const out = resolve(values.out ?? defaultOut(root));
  if (command === "build" && out === root)
    return "--out is the content folder itself. Nothing was done. Name another folder, such as FOLDER/dist.";
  const last = values.last === undefined ? out : resolve(values.last);
  if (values.last !== undefined && !existsSync(last))
    return `The folder ${values.last} does not exist. Check the path.`;
  return {
    ...{ command, folder: folder ?? ".", root, out, format, types: values.types, watch: values.watch },
    keepGoing: values["keep-going"],
    cache: !values["no-cache"],
    ...(values["media-base"] !== undefined && { mediaBase: values["media-base"] }),
    ...(existsSync(last) && { last }),
    ...(today !== undefined && { today }),
  };
}

const options = {
  out: { type: "string" },
  "media-base": { type: "string" },
  types: { type: "boolean", default: false },
  "keep-going": { type: "boolean", default: false },
  watch: { type: "boolean", default: false },
  "no-cache": { type: "boolean", default: false },
  last: { type: "string" },
  format: { type: "string" },
  today: { type: "string" },
  help: { type: "boolean", short: "h" },
} as const;

function isCommand(name: string): name is Call["command"] {
  return ["build", "check", "init", "help"].includes(name);
}

function isFormat(name: string): name is CheckFormat {
  return Object.hasOwn(formats, name);
}
