import type { IconNode } from "lucide";

/** Writes an icon of lucide as the data of one SVG path (SVG 2, section 9.3). */
export function pathOf(icon: IconNode): string {
  return icon.map(([tag, attributes]) => shapePath(tag, attributes)).join("");
}

function shapePath(tag: string, attributes: Readonly<Record<string, string | number | undefined>>): string {
  const number = (name: string) => Number(attributes[name] ?? 0);
  if (tag === "path") return fromAbsolutePoint(String(attributes.d));
  if (tag === "line") return `M${number("x1")} ${number("y1")}L${number("x2")} ${number("y2")}`;
  if (tag === "circle") {
    const radius = number("r");
    const arc = (dx: number) => `a${radius} ${radius} 0 1 0 ${dx} 0`;
    return `M${number("cx") - radius} ${number("cy")}${arc(2 * radius)}${arc(-2 * radius)}z`;
  }
  if (tag === "rect") return rectanglePath(number("x"), number("y"), number("width"), number("height"), number("rx"));
  throw new Error(`The icon has a <${tag}>, which pathOf cannot write as a path. Add it there.`);
}

function rectanglePath(x: number, y: number, width: number, height: number, radius: number): string {
  const corner = (dx: number, dy: number) => `a${radius} ${radius} 0 0 1 ${dx} ${dy}`;
  const [across, down] = [width - 2 * radius, height - 2 * radius];
  const top = `M${x + radius} ${y}h${across}${corner(radius, radius)}`;
  return `${top}v${down}${corner(-radius, radius)}h${-across}${corner(-radius, -radius)}v${-down}${corner(radius, -radius)}z`;
}

// A path may start with a relative point, which would depend on the path written before it.
function fromAbsolutePoint(data: string): string {
  const number = String.raw`-?(?:\d+\.?\d*|\.\d+)`;
  const start = new RegExp(`^m(${number})[ ,]*(${number}) ?`).exec(data);
  if (!start) return data;
  const rest = data.slice(start[0].length);
  return `M${start[1]} ${start[2]}${/^[-.\d]/.test(rest) ? "l" : ""}${rest}`;
}
