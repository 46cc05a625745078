/** Two colours that stand on each other somewhere, and the contrast they must have. */
export interface Pair {
  front: string;
  ground: string;
  /** WCAG 2.2 1.4.3 asks 4.5 of text, 1.4.11 asks 3 of edges and marks. */
  least: number;
}

const grounds = ["paper", "surface", "sunken", "brand-soft", "rail-soft"];
const meanings = ["success", "danger", "warning", "info"];

const on = (front: string, under: readonly string[], least: number): Pair[] =>
  under.map((ground) => ({ front, ground, least }));

/** Every pair that components draw, by what it is for. */
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
