import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join, sep } from "node:path";
import type { PreparedContent } from "../build/prepareContent.js";
import type { MediaFiles } from "../folder/media.js";
import { type WriteOptions, writeLocale } from "./writeLocale.js";

/** The files of a build, by which those of a language that is gone are found. */
const written = /^(help|contacts|redirects|sitemap)\..+\.json(\.ts)?$/;

/** Options of {@link writeOutput}. */
export interface OutputOptions extends WriteOptions {
  /** Whether media that are no longer in the content are removed. Only for a folder that holds nothing but builds. */
  removesOldMedia: boolean;
  /** Called after all entries are built. Nothing in `out` changes if it returns `false`. */
  isUsable(): boolean;
}

/**
 * Writes the output of a build: first into a new folder beside `out`, then into `out` by renaming each file, so that a page never reads
 * half a file. Other files in `out` stay.
 */
export function writeOutput(out: string, { locales, media }: PreparedContent, options: OutputOptions): void {
  const created = mkdirSync(dirname(out), { recursive: true });
  const temporary = mkdtempSync(join(dirname(out), ".handrail-content-"));
  try {
    for (const [locale, content] of locales) writeLocale(temporary, locale, content, options);
    if (!options.isUsable()) return;
    copyMedia(join(temporary, "media"), media);
    moveMedia(temporary, out, media);
    replace(temporary, out);
    if (options.removesOldMedia) removeOldMedia(join(out, "media"), media);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
    if (created !== undefined && !existsSync(out)) rmSync(created, { recursive: true, force: true });
  }
}

function copyMedia(folder: string, media: MediaFiles): void {
  for (const { name, path } of media.values()) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}

/** Moves each file by itself, since a site may have other files in the same folder. */
function moveMedia(temporary: string, out: string, media: MediaFiles): void {
  for (const { name } of media.values()) {
    const target = join(out, "media", name);
    mkdirSync(dirname(target), { recursive: true });
    renameSync(join(temporary, "media", name), target);
  }
}

function replace(temporary: string, out: string): void {
  mkdirSync(out, { recursive: true });
  const names = readdirSync(temporary).filter((name) => written.test(name));
  const gone = readdirSync(out).filter((name) => written.test(name) && !names.includes(name));
  for (const name of names) renameSync(join(temporary, name), join(out, name));
  for (const name of gone) rmSync(join(out, name));
}

function removeOldMedia(folder: string, media: MediaFiles): void {
  if (!existsSync(folder)) return;
  const current = [...media.values()].map(({ name }) => comparable(name));
  const names = new Set(current.flatMap((name) => [name, ...foldersAbove(name)]));
  for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!names.has(comparable(name))) rmSync(join(folder, name), { recursive: true, force: true });
  }
}

/** Some disks return a name in another case or another Unicode form than it was written in. */
function comparable(name: string): string {
  return name.split(sep).join("/").normalize("NFC").toLowerCase();
}

function foldersAbove(name: string): string[] {
  const parts = name.split("/");
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}
