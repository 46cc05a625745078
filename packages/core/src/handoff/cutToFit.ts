/**
 * As much of the beginning of a text as fits, with "…" where that fits too, and never part of what is seen as one
 * character.
 */
export function cutToFit(text: string, fits: (text: string) => boolean): string {
  if (fits(text)) return text;
  const ends = endsOf(text);
  for (const ellipsis of ["…", ""]) {
    const cut = (count: number) => text.slice(0, ends[count - 1] ?? 0).trimEnd() + (count > 0 ? ellipsis : "");
    let [low, high] = [0, ends.length];
    while (high - low > 1) {
      const middle = Math.floor((low + high) / 2);
      if (fits(cut(middle))) low = middle;
      else high = middle;
    }
    if (low > 0) return cut(low);
  }
  return "";
}

function endsOf(text: string): number[] {
  if (typeof Intl.Segmenter === "function") {
    return Array.from(new Intl.Segmenter().segment(text), ({ index, segment }) => index + segment.length);
  }
  let end = 0;
  return Array.from(text, (character) => {
    end += character.length;
    return end;
  });
}
