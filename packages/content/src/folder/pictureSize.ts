import { imageSize } from "image-size";

/** The width and height of a picture in pixels. Empty for another file. */
export interface PictureSize {
  width?: number;
  height?: number;
}

/**
 * Reads the size in which browsers show a picture (SVG, PNG, JPEG, WebP, AVIF, GIF). Empty for another file, and for an SVG that has no
 * size of its own.
 */
export function pictureSize(name: string, bytes: Uint8Array): PictureSize {
  const [, format] = /\.(svg|png|jpe?g|webp|avif|gif)$/i.exec(name) ?? [];
  if (format === undefined) return {};
  const isAvif = format.toLowerCase() === "avif";
  try {
    const { width, height, orientation = 1 } = imageSize(format.toLowerCase() === "svg" ? svgTag(bytes) : bytes);
    const size = { width: Math.round(width), height: Math.round(height) };
    if (!(size.width > 0 && size.height > 0)) return {};
    // Values from 5 on turn the picture by a quarter. https://www.w3.org/TR/png-3/#eXIf
    const isTurned = orientation >= 5 || (isAvif && isTurnedAvif(bytes));
    return isTurned ? { width: size.height, height: size.width } : size;
  } catch {
    return {};
  }
}

/**
 * Returns the start tag of an SVG as `image-size` reads it. That takes the first `<svg` even in a comment, only near the start of a file,
 * and reads neither prefixes nor commas in a `viewBox`.
 */
function svgTag(bytes: Uint8Array): Uint8Array {
  const text = withoutComments(new TextDecoder().decode(bytes));
  const { 0: start, index } = /<(?:[\w.-]+:)?svg(?=[\s/>])/.exec(text) ?? { 0: "", index: text.length };
  const [attributes = ""] = /^(?:"[^"]*"|'[^']*'|[^'">])*/.exec(text.slice(index + start.length)) ?? [];
  const spaced = attributes.replace(/(\sviewBox\s*=\s*)("[^"]*"|'[^']*')/, (_, name, box) => name + spaceOut(box));
  return new TextEncoder().encode(`<svg ${spaced.replace(/\/$/, "")}></svg>`);
}

function withoutComments(text: string): string {
  const [before = "", ...others] = text.split("<!--");
  const after = others.map((part) => {
    const end = part.indexOf("-->");
    return end < 0 ? "" : part.slice(end + 3);
  });
  return before + after.join("");
}

function spaceOut(viewBox: string): string {
  return viewBox.replace(/\s*,\s*|\s+/g, " ");
}

/** Returns whether an AVIF says that it is turned by a quarter, which `image-size` does not read. ISO/IEC 23008-12, 6.5.10 */
function isTurnedAvif(bytes: Uint8Array): boolean {
  let place: Box | undefined = { start: 0, end: bytes.length };
  for (const type of ["meta", "iprp", "ipco", "irot"]) {
    place = place && findBox(bytes, place, type);
    // A version and flags come before the boxes in `meta`.
    if (place && type === "meta") place = { ...place, start: place.start + 4 };
  }
  return place !== undefined && (bytes[place.start] ?? 0) % 2 === 1;
}

/** A part of a file. */
interface Box {
  start: number;
  end: number;
}

/** Finds the content of the first box of a type. ISO/IEC 14496-12, 4.2 */
function findBox(bytes: Uint8Array, { start, end }: Box, wanted: string): Box | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = start; at + 8 <= end; ) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...bytes.subarray(at + 4, at + 8));
    if (length < 8) return undefined;
    if (type === wanted) return { start: at + 8, end: Math.min(at + length, end) };
    at += length;
  }
  return undefined;
}
