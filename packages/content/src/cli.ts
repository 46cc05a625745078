import { cpSync, existsSync, mkdirSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { buildContent } from "./buildContent.js";
import { describeProblems } from "./problems.js";
import { isSystemFile } from "./readFolder.js";
import { writeLocale } from "./writeLocale.js";

const usage = `Turns Markdown into help.json.

  handrail-content build FOLDER [--out FOLDER] [--media-base ADDRESS] [--types]

  FOLDER        holds articles/, faq/, walkthroughs/, topics.json, products.json, contacts.json
  --out         where help.<locale>.json and contacts.<locale>.json are written (default: FOLDER/dist)
  --media-base  where your pages serve media/ (default: /media)
  --types       also writes help.<locale>.d.json.ts and contacts.<locale>.d.json.ts, by which TypeScript knows what the
                JSON holds; your tsconfig.json needs "allowArbitraryExtensions": true
`;

/** Runs the command line tool; returns the exit code: 0 built, 1 problems in the content, 2 the call was wrong. */
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
    if (!help && (command !== "build" || !folder)) return "Say what to build: handrail-content build FOLDER";
    const root = resolve(folder ?? ".");
    if (!help && !existsSync(root)) return `There is no folder ${folder}. Nothing was built. Check the path.`;
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
    print("There are no articles/, faq/ or walkthroughs/ here, so nothing was written. Check the folder.");
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
