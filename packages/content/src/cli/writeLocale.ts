import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HelpContent } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import type { LocaleContent } from "../build/buildContent.js";
import { elementsOf } from "../walkRichText.js";

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
  anchors: readonly { id: string; title: string }[];
}

/**
 * Writes the files of one language: `help`, `contacts` if there are contacts, `redirects` if there are earlier URLs, and `sitemap`
 * with each entry and the parts of it that links may lead to.
 */
export function writeLocale(out: string, locale: string, built: LocaleContent, { types }: WriteOptions): void {
  const redirects = redirectsOf(built.content);
  const files = [
    { name: "help", type: "HelpContent", value: built.content },
    { name: "contacts", type: "HumanContacts", value: built.contacts },
    { name: "redirects", value: redirects.length > 0 ? redirects : undefined },
    { name: "sitemap", value: sitemapOf(built.content) },
  ];
  for (const { name, type, value } of files) {
    if (value === undefined) continue;
    writeFileSync(join(out, `${name}.${locale}.json`), JSON.stringify(value));
    // TypeScript reads `x.d.json.ts` before `x.json`, whose own type would be too wide: `number` instead of `1`.
    if (types && type) writeFileSync(join(out, `${name}.${locale}.d.json.ts`), declaration(name, type));
  }
}

function redirectsOf({ articles, faqs }: HelpContent): Redirect[] {
  return [...articles, ...faqs].flatMap(({ id, formerly = [] }) => formerly.map((from) => ({ from, to: id })));
}

function sitemapOf({ articles, faqs }: HelpContent): SitemapEntry[] {
  return [...articles, ...faqs].map(({ id, title, body }) => ({
    id,
    title,
    anchors: [...elementsOf(body)].flatMap((element) => {
      const anchor = element.properties?.id;
      const isHeading = /^h[2-4]$/.test(element.tagName);
      return isHeading && typeof anchor === "string" ? [{ id: anchor, title: richTextToString(element).trim() }] : [];
    }),
  }));
}

// Only the package that wrote the file is certainly installed.
function declaration(name: string, type: string): string {
  return `import type { ${type} } from "@handrail/content";\n\ndeclare const ${name}: ${type};\nexport default ${name};\n`;
}
