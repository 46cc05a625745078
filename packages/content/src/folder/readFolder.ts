import { existsSync, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { basename, join, relative, sep } from "node:path";
import type { Problem } from "../problems.js";
import { decodeSource } from "./decodeSource.js";
import { isLanguageTag } from "./languages.js";

/** A Markdown file of the content. */
export interface SourceFile {
  /** The path in the content folder: `faq/en/pay-by-card.md`. */
  file: string;
  locale: string;
  id: string;
  /** The folders between the language and the file, which are topics. */
  topics: readonly string[];
  source: string;
}

/** Receives what is found while a folder is read. */
export interface FolderReport {
  problem(problem: Problem): void;
  /** Called with the path of each file that is not content and is left out. */
  ignored(file: string): void;
}

/** The folders with Markdown in a content folder. */
export const entryFolders = ["articles", "faq", "walkthroughs"] as const;

/** Larger files are refused: reading them takes minutes, and no page shows them. */
const maxBytes = 2_000_000;

/**
 * Reads all Markdown of one kind in every language, sorted by name so that each build has the same result. Folders below a language
 * are topics. Files of operating systems and editors, and READMEs, are left out; other files are listed as ignored.
 */
export function readEntries(root: string, folder: (typeof entryFolders)[number], report: FolderReport): SourceFile[] {
  return list(root, folder).flatMap((locale) => {
    const place = `${folder}/${locale}`;
    if (kindOf(root, place) !== "folder") {
      if (isReadme(locale)) return [];
      if (!isMarkdown(locale)) {
        report.ignored(place);
        return [];
      }
      report.problem({ file: place, problem: `it is not in a language folder, so it is not read. ${move(folder)}` });
      return [];
    }
    if (!isLanguageTag(locale)) {
      const problem = `${locale} is not a language, so nothing in it is read. Name the folder like en or pt-BR, or move it out of ${folder}/.`;
      report.problem({ file: place, problem });
      return [];
    }
    return readTopic(
      { root, report, locale, topics: [], above: new Set([realpathSync(root), realpathSync(join(root, folder))]) },
      place,
    );
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
  return inside === ".." || inside.startsWith(`..${sep}`) ? undefined : real;
}

interface Topic {
  root: string;
  report: FolderReport;
  locale: string;
  topics: readonly string[];
  /** The real paths of the folders above, by which loops of links are found. */
  above: ReadonlySet<string>;
}

function readTopic(topic: Topic, place: string): SourceFile[] {
  const { root, report, above } = topic;
  const real = realPathInside(root, place);
  if (real === undefined || above.has(real)) {
    const reason = real === undefined ? "it links to a folder outside the content" : "it links to a folder above it";
    report.problem({ file: place, problem: `${reason}, so it is not read. Remove the link.` });
    return [];
  }
  return list(root, place).flatMap((name): SourceFile[] => {
    const file = `${place}/${name}`;
    const kind = kindOf(root, file);
    if (kind === "folder" && !isMarkdown(name)) {
      return readTopic({ ...topic, topics: [...topic.topics, name], above: new Set([...above, real]) }, file);
    }
    const source = isReadme(name) && kind === "file" ? undefined : readEntry(root, file, kind, report);
    const id = name.replace(markdownName, "").normalize("NFC");
    return source === undefined ? [] : [{ file, locale: topic.locale, id, topics: topic.topics, source }];
  });
}

function readEntry(root: string, file: string, kind: Kind, report: FolderReport): string | undefined {
  const problem = (text: string) => report.problem({ file, problem: text });
  const isRead = isMarkdown(basename(file));
  if (kind === "missing") problem("it links to a missing file. Correct the link or remove it.");
  else if (kind === "folder") problem("it is a folder, though its name ends like a file. Rename it.");
  else if (kind === "loop") problem("it is a link that leads back to itself. Remove it.");
  else if (kind === "other") problem("it is not a file that can be read. Remove it.");
  else if (!isRead) report.ignored(file);
  else if (realPathInside(root, file) === undefined)
    problem("it links to a file outside the content, so it is not read. Copy the file here.");
  else return decodeFile(root, file, report);
  return undefined;
}

function decodeFile(root: string, file: string, report: FolderReport): string | undefined {
  const problem = (text: string, line?: number) =>
    report.problem({ file, ...(line !== undefined && { line }), problem: text });
  try {
    const bytes = statSync(join(root, file)).size;
    if (bytes > maxBytes) {
      problem(
        `it has ${(bytes / 1e6).toFixed(1)} MB, and an entry may have ${maxBytes / 1e6} MB. Split it, or move what is not text to media/.`,
      );
      return undefined;
    }
    return decodeSource(readFileSync(join(root, file)), problem);
  } catch (error) {
    problem(`it cannot be read: ${error instanceof Error ? error.message : String(error)}. Correct its permissions.`);
    return undefined;
  }
}

const markdownName = /\.(md|markdown)$/i;

function isMarkdown(name: string): boolean {
  return markdownName.test(name);
}

function isReadme(name: string): boolean {
  return /^readme(\.|$)/i.test(name);
}

function move(folder: string): string {
  return `Move it to ${folder}/<language>/, or out of ${folder}/.`;
}

type Kind = "file" | "folder" | "missing" | "loop" | "other";

function kindOf(root: string, path: string): Kind {
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
