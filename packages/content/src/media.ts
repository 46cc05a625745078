import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { RichText } from "@handrail/core";
import { mapElements } from "./walkRichText.js";

/**
 * Replaces the paths of pictures by their public URLs and adds the size of SVG drawings, so that the page does not shift while
 * they load.
 */
export function placeMedia(body: RichText, root: string, mediaBase: string): RichText {
  return mapElements(body, (element) => {
    const source = element.properties?.src;
    if (element.tagName !== "img" || typeof source !== "string" || !source.startsWith("media/")) return element;
    const name = source.slice("media/".length);
    return {
      ...element,
      properties: { ...element.properties, ...drawingSize(join(root, "media", name)), src: `${mediaBase}/${name}` },
    };
  });
}

function drawingSize(path: string): { width?: number; height?: number } {
  if (!path.endsWith(".svg") || !existsSync(path)) return {};
  const box = /viewBox="[\d.-]+ [\d.-]+ ([\d.]+) ([\d.]+)"/.exec(readFileSync(path, "utf8"));
  return box ? { width: Number(box[1]), height: Number(box[2]) } : {};
}
