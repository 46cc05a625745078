import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

/** A Markdown file of the content. */
export interface SourceFile {
  /** Seen from the content's folder: `faq/en/pay-by-card.md`. */
  file: string;
  locale: string;
  id: string;
  source: string;
}

/** What a folder of content holds beside its Markdown. */
export const entryFolders = ["articles", "faq", "walkthroughs"] as const;

/** Reads all Markdown of one kind, in every language, ordered by name so that each build is the same. */
export function readEntries(root: string, folder: (typeof entryFolders)[number]): SourceFile[] {
  return list(join(root, folder)).flatMap((locale) =>
    list(join(root, folder, locale))
      .filter((name) => name.endsWith(".md"))
      .map((name) => ({
        file: `${folder}/${locale}/${name}`,
        locale,
        id: basename(name, ".md"),
        source: readFileSync(join(root, folder, locale, name), "utf8"),
      })),
  );
}

/** Reads a JSON file, or `fallback` where there is none. @throws Error that names the file when it is not JSON */
export function readJson(root: string, name: string, fallback: unknown): unknown {
  const path = join(root, name);
  if (!existsSync(path)) return fallback;
  try {
    return JSON.parse(readFileSync(path, "utf8"));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`@handrail/content: ${name} is not valid JSON: ${reason}. Nothing was built. Correct the file.`);
  }
}

function list(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder).sort() : [];
}
