import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { Problem } from "../problems.js";
import { type PictureSize, pictureSize } from "./pictureSize.js";
import { isSystemFile, realPathInside } from "./readFolder.js";

/** A file in `media/`. */
export interface MediaFile {
  /** The path in `media/`, as it is on the disk. */
  name: string;
  /** The real path of its bytes, since it may be a link. */
  path: string;
}

/** The files in `media/`, by their path in Unicode's composed form, since systems spell `ž` in two ways. */
export type MediaFiles = ReadonlyMap<string, MediaFile>;

/** Lists the files in `media/`. A link out of the content folder, a dangling link and a loop are problems. */
export function listMedia(root: string, report: (problem: Problem) => void): MediaFiles {
  const files = new Map<string, MediaFile>();
  const visit = (folder: string, above: readonly string[]) => {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (isSystemFile(name)) continue;
      const file = `${folder}/${name}`;
      const real = realPath(root, file);
      if (real === undefined || above.includes(real)) {
        const problem =
          "it links to a missing file, out of the content folder or to a folder above it. Copy the file here.";
        report({ file, problem });
      } else if (statSync(real).isDirectory()) visit(file, [...above, real]);
      else {
        const inMedia = file.slice("media/".length);
        files.set(inMedia.normalize("NFC"), { name: inMedia, path: real });
      }
    }
  };
  if (existsSync(join(root, "media"))) visit("media", []);
  return files;
}

/** The public URL of a file in `media/`. */
export function mediaUrl(mediaBase: string, name: string): string {
  return `${mediaBase.replace(/\/$/, "")}/${name.split("/").map(encodeURIComponent).join("/")}`;
}

/**
 * Creates a function that returns the size of a picture (SVG, PNG, JPEG, WebP, AVIF, GIF), so that the page does not shift while it
 * loads. It reads each picture once, since every language uses the same ones.
 */
export function createPictureSizes(): (file: MediaFile) => PictureSize {
  const sizes = new Map<string, PictureSize>();
  return ({ path }) => {
    const size = sizes.get(path) ?? readSize(path);
    sizes.set(path, size);
    return size;
  };
}

function readSize(path: string): PictureSize {
  try {
    return pictureSize(path, readFileSync(path));
  } catch {
    return {};
  }
}

function realPath(root: string, file: string): string | undefined {
  try {
    return realPathInside(root, file);
  } catch {
    return undefined;
  }
}
