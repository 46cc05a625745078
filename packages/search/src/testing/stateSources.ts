import type { SearchAnswer } from "../answer/searchAnswer.js";
import type { SearchSource } from "../sources/searchSource.js";

/** A source that always answers the same. */
export const sourceOf = (answer: SearchAnswer): SearchSource => ({ search: async () => answer });

export const findsNothing = sourceOf({ hits: [], confidence: "none" });
export const fails: SearchSource = {
  search: () => Promise.reject(new Error("The search service does not respond.")),
};
export const neverAnswers: SearchSource = { search: () => new Promise(() => {}) };

/** Words that are longer than a narrow screen. */
export const longText = "Rechtsschutzversicherungsgesellschaften ".repeat(5);
export const findsLongText = sourceOf({
  hits: [{ id: "long", title: longText, summary: longText.repeat(3) }],
  confidence: "sure",
});

/** A time limit that is longer than anyone looks at a story, in milliseconds. */
export const longMs = 3_600_000;
