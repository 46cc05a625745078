/** Red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** The colour of `over` painted on an opaque `under`. */
export function blend(over: Rgba, under: Rgba): Rgba {
  const [red, green, blue, alpha] = over;
  const mix = (top: number, below: number) => top * alpha + below * (1 - alpha);
  return [mix(red, under[0]), mix(green, under[1]), mix(blue, under[2]), 1];
}

/** The contrast of two opaque colours, from 1 to 21, as WCAG 2.2 defines it. */
export function contrast(one: Rgba, other: Rgba): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}

/** The relative luminance of an opaque colour, from 0 to 1. https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
export function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** Parsed colours, since painting one takes a thousand times longer than looking it up. */
const parsed = new Map<string, Rgba | undefined>();
/** How many colours are remembered: an animated one has a new value in each frame. */
const maxParsed = 200;

/**
 * Converts any CSS colour (`oklch`, `color-mix`, names) to sRGB by painting it on a canvas, since computed styles keep colours in the
 * space they were written in. Browser only.
 * @returns `undefined` where the browser does not know the colour
 */
export function parseColor(color: string): Rgba | undefined {
  if (parsed.has(color)) return parsed.get(color);
  if (parsed.size >= maxParsed) parsed.clear();
  const rgba = paintedColor(color);
  // The meaning of a system colour depends on the scheme of the page.
  if (/\d/.test(color)) parsed.set(color, rgba);
  return rgba;
}

function paintedColor(color: string): Rgba | undefined {
  if (!CSS.supports("color", color)) return undefined;
  const element = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
  const canvas = element.getContext("2d", { willReadFrequently: true });
  if (!canvas) return undefined;
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/**
 * The contrast of an element's text with the nearest opaque background.
 * @returns `undefined` over a background image, which only pixels can tell
 */
export function textContrast(element: Element): number | undefined {
  const style = getComputedStyle(element);
  // Where it is set, text is painted with it and not with `color`.
  const text = parseColor(style.getPropertyValue("-webkit-text-fill-color") || style.color);
  const grounds: Rgba[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== "none") return undefined;
    const ground = parseColor(backgroundColor);
    if (ground && ground[3] > 0) grounds.push(ground);
    if (ground?.[3] === 1) break;
  }
  if (!text) return undefined;
  // Asked for only where it shows: a system colour is painted anew each time.
  const page: Rgba = (grounds.at(-1)?.[3] !== 1 && parseColor("Canvas")) || [255, 255, 255, 1];
  const ground = grounds.reduceRight<Rgba>((under, over) => blend(over, under), page);
  return contrast(blend(text, ground), ground);
}
