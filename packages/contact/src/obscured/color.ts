/** Red, green and blue from 0 to 255, and how opaque it is, from 0 to 1. */
export type Rgba = readonly [red: number, green: number, blue: number, alpha: number];

/** `over` laid on `under`, which is opaque. */
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

function luminance([red, green, blue]: Rgba): number {
  const linear = (channel: number) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

let canvas: CanvasRenderingContext2D | null | undefined;

/**
 * Any colour CSS can write (`oklch`, `color-mix`, names) as sRGB. A canvas reads it, since computed styles keep colours in
 * the space they were written in. Nothing where the browser does not know the colour.
 */
export function parseColor(color: string): Rgba | undefined {
  if (!CSS.supports("color", color)) return undefined;
  canvas ??= Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d", {
    willReadFrequently: true,
  });
  if (!canvas) return undefined;
  canvas.clearRect(0, 0, 1, 1);
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

/** The contrast of an element's words against the nearest opaque ground behind them; nothing where it cannot be known. */
export function textContrast(element: Element): number | undefined {
  const style = getComputedStyle(element);
  // What is painted with this in place of `color` is what one sees.
  const ink = parseColor(style.getPropertyValue("-webkit-text-fill-color") || style.color);
  const grounds: Rgba[] = [];
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor, backgroundImage } = getComputedStyle(at);
    if (backgroundImage !== "none") return undefined;
    const ground = parseColor(backgroundColor);
    if (ground && ground[3] > 0) grounds.push(ground);
    if (ground?.[3] === 1) break;
  }
  if (!ink) return undefined;
  const page = parseColor("Canvas") ?? [255, 255, 255, 1];
  const ground = grounds.reduceRight<Rgba>((under, over) => blend(over, under), page);
  return contrast(blend(ink, ground), ground);
}
