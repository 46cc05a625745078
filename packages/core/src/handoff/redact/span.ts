/** A stretch of a text: from `start`, up to and without `end`. */
export interface Span {
  start: number;
  end: number;
}

/** All matches of a pattern as spans; `group` narrows them to what a group of it holds. */
export function spansOf(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: found }) => ({ start: index, end: index + found.length }));
}

/** Where characters of a kind end, walking from `from` to the right, at most `most` of them. */
export function walkRight(text: string, from: number, kind: RegExp, most = text.length): number {
  let end = from;
  while (end < text.length && end - from < most && kind.test(text.charAt(end))) end++;
  return end;
}

/** Where characters of a kind begin, walking from `from` to the left, not beyond `first`. */
export function walkLeft(text: string, from: number, kind: RegExp, first = 0): number {
  let start = from;
  while (start > first && kind.test(text.charAt(start - 1))) start--;
  return start;
}

/** The text with a mark in place of every span; those that touch or overlap become one. */
export function replaceSpans(text: string, spans: readonly Span[], mark: string): string {
  let result = "";
  let done = 0;
  let isMarked = false;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done && isMarked) continue;
    if (start > done || !isMarked) result += text.slice(done, start) + mark;
    isMarked = true;
    done = end;
  }
  return result + text.slice(done);
}
