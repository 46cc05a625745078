import { parts } from "../anatomy.js";
import type { HighlightRange } from "../answer/searchAnswer.js";
import { splitByRanges } from "../engine/highlight.js";

/** Renders a text with `<mark>` elements around some ranges. */
export function Marked({ text, ranges }: { text: string; ranges: readonly HighlightRange[] | undefined }) {
  return splitByRanges(text, ranges).map(({ text: piece, marked, start }) =>
    marked ? (
      <mark data-hr={parts.mark} key={start}>
        {piece}
      </mark>
    ) : (
      piece
    ),
  );
}
