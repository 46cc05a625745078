import fc from "fast-check";
import type { Handoff } from "../handoff.js";

const text = fc.oneof(fc.string({ unit: "grapheme", maxLength: 60 }), fc.string({ unit: "binary", maxLength: 20 }));
const instant = fc
  .date({ min: new Date(0), max: new Date(4e12), noInvalidDate: true })
  .map((date) => date.toISOString());
const list = <T>(item: fc.Arbitrary<T>) => fc.array(item, { maxLength: 6 });

/** Any valid handoff. */
export const arbitraryHandoff: fc.Arbitrary<Handoff> = fc.record(
  {
    version: fc.constant<1>(1),
    locale: fc.constantFrom("en", "lt", "ar-EG", "zh-Hant", "pt-BR"),
    question: text,
    topic: text,
    product: text,
    page: fc.webUrl({ withQueryParameters: true }),
    reference: text,
    startedAt: instant,
    endedAt: instant,
    searches: list(fc.record({ query: text, confidence: fc.constantFrom("sure", "unsure", "none") })),
    articles: list(fc.record({ id: text, title: text, helpful: fc.boolean() }, { requiredKeys: ["id", "title"] })),
    steps: list(
      fc.record(
        {
          walkthroughId: text,
          stepId: text,
          title: text,
          version: fc.nat(),
          outcome: fc.constantFrom("seen", "done", "failed"),
        },
        { requiredKeys: ["walkthroughId", "stepId", "outcome"] },
      ),
    ),
    history: list(fc.record({ reference: text, summary: text, at: instant.map((at) => at.slice(0, 10)) })),
  },
  { requiredKeys: ["version", "locale", "searches", "articles", "steps"] },
);
