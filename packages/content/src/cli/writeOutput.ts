import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { BuiltContent } from "../build/buildContent.js";
import type { MediaFiles } from "../folder/media.js";
import { type WriteOptions, writeLocale } from "./writeLocale.js";

/** The files of a build, by which those of a language that is gone are found. */
const written = /^(help|contacts|redirects|sitemap)\..+\.json(\.ts)?$/;

/**
 * Writes the output of a build: first into a new folder beside `out`, then into `out` by renaming, so that a page never reads half a
 * file and an error leaves the earlier output as it was. Other files in `out` stay.
 */
export function writeOutput(out: string, { locales, media }: BuiltContent, options: WriteOptions): void {
  mkdirSync(dirname(out), { recursive: true });
  const temporary = mkdtempSync(join(dirname(out), ".handrail-content-"));
  try {
    for (const [locale, content] of locales) writeLocale(temporary, locale, content, options);
    copyMedia(join(temporary, "media"), media);
    replace(temporary, out);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

function copyMedia(folder: string, media: MediaFiles): void {
  for (const { name, path } of media.values()) {
    const target = join(folder, name);
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(path, target);
  }
}

function replace(temporary: string, out: string): void {
  mkdirSync(out, { recursive: true });
  const names = readdirSync(temporary);
  const gone = readdirSync(out).filter((name) => written.test(name) && !names.includes(name));
  for (const name of names) {
    const target = join(out, name);
    // A file replaces another in one step. A folder can only take the place of none.
    if (name === "media" && existsSync(target)) renameSync(target, join(temporary, "media-before"));
    renameSync(join(temporary, name), target);
  }
  for (const name of gone) rmSync(join(out, name));
}
