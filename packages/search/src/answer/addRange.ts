/**
 * Adds a range of a text to ranges that end before it. Ranges that touch, or have only a space or a hyphen between them, become one:
 * "Wi-Fi slow".
 */
export function addRange(ranges: [number, number][], text: string, start: number, end: number): void {
  const last = ranges.at(-1);
  if (last && (start <= last[1] || /^[-\s\u2010\u2011]$/.test(text.slice(last[1], start)))) {
    last[1] = Math.max(last[1], end);
  } else ranges.push([start, end]);
}
