import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import type { Problem } from "./problems.js";

/** A Markdown file of the content. */
export interface SourceFile {
  /** The path in the content folder: `faq/en/pay-by-card.md`. */
  file: string;
  locale: string;
  id: string;
  source: string;
}

/** The folders with Markdown in a content folder. */
export const entryFolders = ["articles", "faq", "walkthroughs"] as const;

/**
 * Reads all Markdown of one kind in every language, sorted by name so that each build has the same result. Files of operating
 * systems and editors are ignored. Any other file that is not Markdown is a problem.
 */
export function readEntries(
  root: string,
  folder: (typeof entryFolders)[number],
  report: (problem: Problem) => void,
): SourceFile[] {
  return list(root, folder).flatMap((locale) => {
    const place = `${folder}/${locale}`;
    if (kindOf(root, place) !== "folder") {
      report({ file: place, problem: `it is not in a language folder, so it is not read. ${move(folder)}` });
      return [];
    }
    return list(root, place).flatMap((name): SourceFile[] => {
      const file = `${place}/${name}`;
      const source = readEntry(root, file, report);
      return source === undefined ? [] : [{ file, locale, id: basename(name, ".md"), source }];
    });
  });
}

/**
 * Returns whether a file was created by an operating system or editor: `.DS_Store`, `Thumbs.db`, `desktop.ini`, backups, and
 * every name that starts with a dot.
 */
export function isSystemFile(name: string): boolean {
  return /^\.|^((eh)?thumbs\.db|desktop\.ini|icon\r|__macosx|@eadir|\$recycle\.bin)$|^~\$|^#.*#$|~$|\.(bak|orig|part|sw[op]|tmp)$/i.test(
    name,
  );
}

/** Reads a JSON file. Returns `fallback` if it does not exist. @throws Error that names the file if it is not valid JSON */
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

function readEntry(root: string, file: string, report: (problem: Problem) => void): string | undefined {
  const kind = kindOf(root, file);
  if (kind === undefined) {
    report({ file, problem: "it links to a missing file. Correct the link or remove it." });
  } else if (kind === "folder") {
    const language = file.split("/").slice(0, 2).join("/");
    report({ file, problem: `it is a folder, so its files are not read. Move them to ${language}/.` });
  } else if (!file.endsWith(".md")) {
    report({ file, problem: "its name does not end in `.md`, so it is not read. Rename it, or move it elsewhere." });
  } else {
    return decode(readFileSync(join(root, file)), file, report);
  }
  return undefined;
}

function decode(bytes: Uint8Array, file: string, report: (problem: Problem) => void): string {
  // Decoding removes a byte order mark and replaces invalid bytes with U+FFFD.
  const text = new TextDecoder().decode(bytes);
  const line = text.split("\uFFFD")[0]?.split("\n").length;
  if (text.includes("\uFFFD")) {
    report({ file, line, problem: "a character here is not UTF-8, so readers would see �. Save the file as UTF-8." });
  }
  return text;
}

function move(folder: string): string {
  return `Move it to ${folder}/<language>/, or out of ${folder}/.`;
}

function kindOf(root: string, path: string): "file" | "folder" | undefined {
  const stats = statSync(join(root, path), { throwIfNoEntry: false });
  return stats && (stats.isDirectory() ? "folder" : "file");
}

function list(root: string, folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => !isSystemFile(name))
        .sort()
    : [];
}
