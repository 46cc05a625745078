/** Two colours of which one is painted on the other, and the contrast they must have. */
export interface Pair {
  front: string;
  ground: string;
  /** The minimum contrast: 4.5 for text (WCAG 2.2, 1.4.3), 3 for edges and marks (1.4.11). */
  minRatio: number;
}

const grounds = ["paper", "surface", "sunken", "brand-soft", "rail-soft"];
const meanings = ["success", "danger", "warning", "info"];

const on = (front: string, under: readonly string[], minRatio: number): Pair[] =>
  under.map((ground) => ({ front, ground, minRatio }));

/** Every pair in the components, by its purpose. */
export const pairs: Record<string, readonly Pair[]> = {
  Text: ["ink", "muted", "brand-strong"].flatMap((front) => on(front, grounds, 4.5)),
  "Text on solids": [
    ...on("on-brand", ["brand", "brand-strong"], 4.5),
    ...on("on-risen", ["risen"], 4.5),
    ...on("paper", ["ink"], 4.5),
    ...on("ink", ["mark"], 4.5),
  ],
  Meanings: meanings.flatMap((meaning) => on(meaning, ["surface", "paper", `${meaning}-soft`], 4.5)),
  "Edges and marks": ["line-strong", "rail", "brand"].flatMap((front) =>
    on(front, ["paper", "surface", "rail-soft"], 3),
  ),
};
