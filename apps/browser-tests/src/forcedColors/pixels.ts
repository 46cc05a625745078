import { contrast as contrastOf, type Rgba } from "@handrail/core/visibility";

/** A part of a picture, in whole pixels. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Decodes a PNG that was written in base64. */
export async function decode(png: string): Promise<ImageData> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext("2d", { willReadFrequently: true });
  if (!context) throw new Error("This browser has no 2D canvas.");
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height);
}

/**
 * Returns the contrast of the paint in a box with its background. The background is the most frequent colour. The edges of letters
 * are blurred, so the paint is the colour of the pixel with the third highest contrast.
 */
export function contrastWithin(picture: ImageData, box: Box): number {
  const counts = new Map<number, number>();
  for (const color of colorsIn(picture, box)) counts.set(color, (counts.get(color) ?? 0) + 1);
  const [ground = 0] = [...counts].reduce((one, other) => (other[1] > one[1] ? other : one), [0, 0]);
  let stray = 2;
  const byContrast = [...counts].map(([color, count]) => ({ count, ratio: contrast(color, ground) }));
  for (const { count, ratio } of byContrast.sort((one, other) => other.ratio - one.ratio)) {
    stray -= count;
    if (stray < 0) return ratio;
  }
  return 1;
}

/** How many pixels of a box differ between two pictures by a contrast of 3:1 or more. */
export function changedWithin(before: ImageData, after: ImageData, box: Box): number {
  const old = colorsIn(before, box);
  return colorsIn(after, box).filter((color, index) => contrast(color, old[index] ?? color) >= 3).length;
}

/** The colours of a box, row by row, each as one number. */
function colorsIn({ data, width, height }: ImageData, box: Box): number[] {
  const colors: number[] = [];
  for (let y = Math.max(0, box.y); y < Math.min(height, box.y + box.height); y++) {
    for (let x = Math.max(0, box.x); x < Math.min(width, box.x + box.width); x++) {
      const start = (y * width + x) * 4;
      colors.push(((data[start] ?? 0) << 16) | ((data[start + 1] ?? 0) << 8) | (data[start + 2] ?? 0));
    }
  }
  return colors;
}

function contrast(one: number, other: number): number {
  return contrastOf(toRgba(one), toRgba(other));
}

function toRgba(color: number): Rgba {
  return [color >> 16, (color >> 8) & 255, color & 255, 1];
}
