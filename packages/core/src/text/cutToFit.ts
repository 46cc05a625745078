/**
 * Cuts a text to the longest beginning that fits, between characters as people see them (grapheme clusters). It adds "…" if
 * that fits too.
 */
export function cutToFit(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const ends = characterEnds(text);
  for (const ellipsis of ["…", ""]) {
    const cutAfter = (count: number) => text.slice(0, ends[count - 1] ?? 0).trimEnd() + (count > 0 ? ellipsis : "");
    let [low, high] = [0, ends.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (fits(cutAfter(middle))) low = middle;
      else high = middle;
    }
    if (low > 0) return cutAfter(low);
  }
  return "";
}

function characterEnds(text: string): number[] {
  if (typeof Intl.Segmenter === "function") {
    return Array.from(new Intl.Segmenter().segment(text), ({ index, segment }) => index + segment.length);
  }
  // Firefox before 125 has no segmenter; code points are the next best.
  let end = 0;
  return Array.from(text, (character) => {
    end += character.length;
    return end;
  });
}
