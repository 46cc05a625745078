import { cpSync, existsSync, mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildContent } from "./buildContent.js";
import { describeProblems } from "./problems.js";
import { isSystemFile } from "./readFolder.js";
import { writeLocale } from "./writeLocale.js";

const usage = `Builds help.json from Markdown.

  handrail-content build FOLDER [--out FOLDER] [--media-base URL] [--types]

  FOLDER        the folder with articles/, faq/, walkthroughs/, topics.json, products.json, contacts.json
  --out         the folder to write help.<locale>.json and contacts.<locale>.json to (default: FOLDER/dist)
  --media-base  the URL under which your pages serve media/ (default: /media)
  --types       also writes help.<locale>.d.json.ts and contacts.<locale>.d.json.ts, from which TypeScript knows the type
                of the JSON; your tsconfig.json needs "allowArbitraryExtensions": true
`;

/** Runs the command. Returns its exit code: 0 for success, 1 for problems in the content, 2 for wrong arguments. */
export async function main(args: readonly string[], print: (text: string) => void = console.log): Promise<number> {
  const parsed = parse(args);
  if (typeof parsed === "string") {
    print(`${parsed}\n\n${usage}`);
    return 2;
  }
  if (parsed.help) {
    print(usage);
    return 0;
  }
  try {
    return build(parsed, print);
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

interface Call {
  help: boolean;
  root: string;
  out: string;
  mediaBase: string | undefined;
  types: boolean;
}

function parse(args: readonly string[]): Call | string {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        out: { type: "string" },
        "media-base": { type: "string" },
        types: { type: "boolean", default: false },
        help: { type: "boolean", short: "h" },
      },
    });
    const [command, folder] = positionals;
    const help = values.help ?? false;
    if (!help && (command !== "build" || !folder)) return "Name the folder to build: handrail-content build FOLDER";
    const root = resolve(folder ?? ".");
    if (!help && !existsSync(root)) return `The folder ${folder} does not exist. Nothing was built. Check the path.`;
    const out = resolve(values.out ?? join(root, "dist"));
    return { help, root, out, mediaBase: values["media-base"], types: values.types };
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function build({ root, out, mediaBase, types }: Call, print: (text: string) => void): number {
  const { locales, problems } = buildContent({ root, mediaBase });
  if (problems.length > 0) {
    print(`The content has ${problems.length} problems, so nothing was written:\n${describeProblems(problems)}`);
    return 1;
  }
  if (locales.size === 0) {
    print("The folder has no articles/, faq/ or walkthroughs/, so nothing was written. Check the path.");
    return 1;
  }
  mkdirSync(out, { recursive: true });
  for (const [locale, localeContent] of locales) {
    writeLocale(out, locale, localeContent, { types });
    const { articles, faqs, walkthroughs } = localeContent.content;
    print(`${locale}: ${articles.length} articles, ${faqs.length} questions, ${walkthroughs.length} walkthroughs`);
  }
  if (existsSync(join(root, "media"))) {
    const filter = (path: string) => !isSystemFile(basename(path));
    cpSync(join(root, "media"), join(out, "media"), { recursive: true, filter });
  }
  return 0;
}
