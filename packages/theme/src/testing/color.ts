import type { Rgba } from "@handrail/core/visibility";

/**
 * Reads an opaque `oklch()` or hex colour as an sRGB screen shows it: each channel is clipped to the gamut and rounded to
 * 8 bits.
 * @throws Error for any other colour
 * @see https://bottosson.github.io/posts/oklab/
 */
export function readColor(css: string): Rgba {
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6})$/i.exec(css)?.[1];
  if (hex) {
    const sixDigits = hex.length === 3 ? hex.replace(/./g, "$&$&") : hex;
    return rgba((index) => Number.parseInt(sixDigits.slice(index * 2, index * 2 + 2), 16));
  }
  const parts = /^oklch\(([\d.]+)(%?) ([\d.]+) ([\d.]+)\)$/.exec(css);
  if (!parts) throw new Error(`Not an opaque oklch() or hex colour: ${css}`);
  const lightness = Number(parts[1]) / (parts[2] ? 100 : 1);
  const chroma = Number(parts[3]);
  const hue = (Number(parts[4]) * Math.PI) / 180;
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  return rgba((index) => Math.round(toGamma(Math.min(1, Math.max(0, linear[index] ?? 0))) * 255));
}

function rgba(channel: (index: number) => number): Rgba {
  return [channel(0), channel(1), channel(2), 1];
}

function toGamma(value: number): number {
  return value <= 0.0031308 ? value * 12.92 : 1.055 * value ** (1 / 2.4) - 0.055;
}
