/** A part of a text: from `start` up to, but not including, `end`. */
export interface TextSpan {
  start: number;
  end: number;
}

/** All matches of a global pattern. */
export function matchSpans(text: string, pattern: RegExp): TextSpan[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({ start: index, end: index + match.length }));
}

/** Walks to the right from an index while characters match, for at most `maxCount` of them. Returns the index after the last one. */
export function walkRight(text: string, from: number, character: RegExp, maxCount = text.length): number {
  let end = from;
  while (end < text.length && end - from < maxCount && character.test(text.charAt(end))) end++;
  return end;
}

/** Walks to the left from an index while characters match, not beyond `limit`. Returns the index of the last one. */
export function walkLeft(text: string, from: number, character: RegExp, limit = 0): number {
  let start = from;
  while (start > limit && character.test(text.charAt(start - 1))) start--;
  return start;
}

/** Replaces every span by a mark. Spans that touch or overlap get one mark. */
export function replaceSpans(text: string, spans: readonly TextSpan[], mark: string): string {
  let result = "";
  let done = 0;
  let hasMark = false;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (end <= done && hasMark) continue;
    if (start > done || !hasMark) result += text.slice(done, start) + mark;
    hasMark = true;
    done = end;
  }
  return result + text.slice(done);
}
