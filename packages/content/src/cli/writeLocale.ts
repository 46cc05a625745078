import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HelpArticle } from "@handrail/core";
import type { PreparedLocale } from "../build/prepareContent.js";
import type { BuiltEntry, EntryList } from "../build/prepareLocale.js";
import type { AnchoredHeading } from "../links/headingIds.js";
import { openTextFile, type TextFile } from "./textFile.js";

/** Options of {@link writeLocale}. */
export interface WriteOptions {
  /** Whether to write a TypeScript declaration for each file. */
  types: boolean;
}

/** A URL that must redirect to an entry: `formerly` in its front matter. */
interface Redirect {
  from: string;
  /** The id of the entry. */
  to: string;
}

/** An entry with the parts of it that links may lead to. */
interface SitemapEntry {
  id: string;
  title: string;
  /** The headings, by the fragments of their links. */
  anchors: readonly AnchoredHeading[];
}

/**
 * Writes the files of one language: `help`, `contacts` if there are contacts, `redirects` if there are earlier URLs, and `sitemap`
 * with each entry and the parts of it that links may lead to.
 */
export function writeLocale(out: string, locale: string, build: PreparedLocale, { types }: WriteOptions): void {
  const { redirects, sitemap } = writeHelp(join(out, `help.${locale}.json`), build);
  const files = [
    { name: "contacts", value: build.contacts },
    { name: "redirects", value: redirects.length > 0 ? redirects : undefined },
    { name: "sitemap", value: sitemap },
  ];
  for (const { name, value } of files)
    if (value !== undefined) writeFileSync(join(out, `${name}.${locale}.json`), JSON.stringify(value));
  if (!types) return;
  // TypeScript reads `x.d.json.ts` before `x.json`, whose own type would be too wide: `number` instead of `1`.
  writeFileSync(join(out, `help.${locale}.d.json.ts`), declaration("help", "HelpContent"));
  if (build.contacts)
    writeFileSync(join(out, `contacts.${locale}.d.json.ts`), declaration("contacts", "HumanContacts"));
}

interface WrittenHelp {
  redirects: readonly Redirect[];
  sitemap: readonly SitemapEntry[];
}

/** Writes `HelpContent` entry by entry, since the text of all entries together needs much memory. */
function writeHelp(path: string, { head, lists }: PreparedLocale): WrittenHelp {
  const redirects: Redirect[] = [];
  const sitemap: SitemapEntry[] = [];
  const list = ({ entry, headings }: BuiltEntry<HelpArticle>) => {
    const { id, title, formerly = [] } = entry;
    redirects.push(...formerly.map((from) => ({ from, to: id })));
    sitemap.push({ id, title, anchors: headings });
  };
  const file = openTextFile(path);
  try {
    file.write(JSON.stringify(head).slice(0, -1));
    writeList(file, "articles", lists.articles, list);
    writeList(file, "faqs", lists.faqs, list);
    writeList(file, "walkthroughs", lists.walkthroughs, () => {});
    file.write("}");
  } finally {
    file.close();
  }
  return { redirects, sitemap };
}

function writeList<T>(file: TextFile, name: string, list: EntryList<T>, onEntry: (built: BuiltEntry<T>) => void): void {
  file.write(`,"${name}":[`);
  let separator = "";
  for (const built of list.build()) {
    file.write(separator + JSON.stringify(built.entry));
    onEntry(built);
    separator = ",";
  }
  file.write("]");
}

// Only the package that wrote the file is certainly installed.
function declaration(name: string, type: string): string {
  return `import type { ${type} } from "@handrail/content";\n\ndeclare const ${name}: ${type};\nexport default ${name};\n`;
}
