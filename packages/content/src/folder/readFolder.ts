import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, isAbsolute, join, relative, sep } from "node:path";
import type { Problem } from "../problems.js";
import { isLanguageTag } from "./languages.js";

/** The kinds of entries, which are the folders with Markdown in a content folder. */
export const entryKinds = ["articles", "faq", "walkthroughs"] as const;

/** The kind of an entry. */
export type EntryKind = (typeof entryKinds)[number];

/** A Markdown file of the content. */
export interface EntryFile {
  kind: EntryKind;
  /** The path in the content folder: `faq/en/pay-by-card.md`. */
  file: string;
  locale: string;
  id: string;
  /** The folders between the language and the file, which are topics. */
  topics: readonly string[];
}

/** Receives what is found while a folder is read. */
export interface FolderReport {
  problem(problem: Problem): void;
  /** Called with the path of each file that is not content and is left out. */
  ignored(file: string): void;
}

/**
 * Lists all Markdown of one kind in every language, sorted by name so that each build has the same result. Folders below a language
 * are topics. Files of operating systems and editors, and READMEs, are left out; other files are listed as ignored.
 */
export function listEntries(root: string, kind: EntryKind, report: FolderReport): EntryFile[] {
  return list(root, kind).flatMap((locale) => {
    const place = `${kind}/${locale}`;
    if (fileTypeOf(root, place) !== "folder") {
      if (isReadme(locale)) return [];
      if (!isMarkdown(locale)) {
        report.ignored(place);
        return [];
      }
      report.problem({ file: place, problem: `it is not in a language folder, so it is not read. ${move(kind)}` });
      return [];
    }
    if (!isLanguageTag(locale)) {
      const problem = `${locale} is not a language, so nothing in it is read. Name the folder like en or pt-BR, or move it out of ${kind}/.`;
      report.problem({ file: place, problem });
      return [];
    }
    const above = new Set([realpathSync(root), realpathSync(join(root, kind))]);
    return listTopic({ root, report, kind, locale, topics: [], above }, place);
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
    return JSON.parse(readFileSync(path, "utf8").replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`@handrail/content: ${name} is not valid JSON: ${reason}. Nothing was built. Correct the file.`);
  }
}

/** Returns the real path of a file or folder if it is inside the content folder. Links must not lead out of it. */
export function realPathInside(root: string, path: string): string | undefined {
  const real = realpathSync(join(root, path));
  const inside = relative(realpathSync(root), real);
  // A path on another drive of Windows stays absolute.
  const isOutside = inside === ".." || inside.startsWith(`..${sep}`) || isAbsolute(inside);
  return isOutside ? undefined : real;
}

interface Topic {
  root: string;
  report: FolderReport;
  kind: EntryKind;
  locale: string;
  topics: readonly string[];
  /** The real paths of the folders above, by which loops of links are found. */
  above: ReadonlySet<string>;
}

function listTopic(topic: Topic, place: string): EntryFile[] {
  const { root, report, above, kind, locale, topics } = topic;
  const real = realPathInside(root, place);
  if (real === undefined || above.has(real)) {
    const reason = real === undefined ? "it links to a folder outside the content" : "it links to a folder above it";
    report.problem({ file: place, problem: `${reason}, so it is not read. Remove the link.` });
    return [];
  }
  return list(root, place).flatMap((name): EntryFile[] => {
    const file = `${place}/${name}`;
    const type = fileTypeOf(root, file);
    if (type === "folder" && !isMarkdown(name)) {
      return listTopic({ ...topic, topics: [...topics, name], above: new Set([...above, real]) }, file);
    }
    if ((isReadme(name) && type === "file") || !isEntry(root, file, type, report)) return [];
    return [{ kind, file, locale, id: name.replace(markdownName, "").normalize("NFC"), topics }];
  });
}

function isEntry(root: string, file: string, type: FileType, report: FolderReport): boolean {
  const problem = (text: string) => report.problem({ file, problem: text });
  if (type === "missing") problem("it links to a missing file. Correct the link or remove it.");
  else if (type === "folder") problem("it is a folder, though its name ends like a file. Rename it.");
  else if (type === "loop") problem("it is a link that leads back to itself. Remove it.");
  else if (type === "other") problem("it is not a file that can be read. Remove it.");
  else if (!isMarkdown(basename(file))) report.ignored(file);
  else if (realPathInside(root, file) === undefined)
    problem("it links to a file outside the content, so it is not read. Copy the file here.");
  else return true;
  return false;
}

const markdownName = /\.(md|markdown)$/i;

function isMarkdown(name: string): boolean {
  return markdownName.test(name);
}

function isReadme(name: string): boolean {
  return /^readme(\.|$)/i.test(name);
}

function move(kind: EntryKind): string {
  return `Move it to ${kind}/<language>/, or out of ${kind}/.`;
}

type FileType = "file" | "folder" | "missing" | "loop" | "other";

function fileTypeOf(root: string, path: string): FileType {
  try {
    const stats = statSync(join(root, path), { throwIfNoEntry: false });
    if (!stats) return "missing";
    if (stats.isDirectory()) return "folder";
    return stats.isFile() ? "file" : "other";
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ELOOP" ? "loop" : "other";
  }
}

function list(root: string, folder: string): string[] {
  const path = join(root, folder);
  return existsSync(path)
    ? readdirSync(path)
        .filter((name) => !isSystemFile(name))
        .sort()
    : [];
}
