import { fullRequest, longHandoff } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { en } from "../messages/en/index.js";
import { lt } from "../messages/lt/index.js";
import { countBytes, countCharacters, countEncoded, countHtml } from "../text/measure.js";
import { carries as carriesParts } from "./carries.js";
import { composeText } from "./composeText.js";
import { publicRequest } from "./publicRequest.js";

const carries = carriesParts({ subject: "field", name: "field", email: "field" });
const request = publicRequest(fullRequest);

describe("composeText", () => {
  it("writes the message, then a line for each part without a field, then what they tried", () => {
    expect(composeText(request, { carries, messages: en })).toBe(
      [
        "Please look at my November bill.\nThank you.",
        "Phone: +37060012345\nTopic: chosen-topic\nFiles left out: bill.pdf\nPage: https://northwind.example/contact\nConsent: Keep my message for a year. (2026-11-16T08:00:00.000Z)",
        "Question: Why is my bill higher?\nReference: 428\u00a0513\nTopic: billing\nProduct: Fibre 500\nLanguage: Lithuanian\n" +
          "Time spent: 10 minutes\nPage: https://northwind.example/help/bill",
        "Earlier cases\n- 2026-01-02 C-1: Moved house",
        "Searched for\n- bill higher (found nothing certain)\n- late fee (found nothing)",
        "Read\n- Read your bill (did not help)",
        "Steps\n- Restart the router: restart (did not work)",
      ].join("\n\n"),
    );
  });

  it("writes a topic and a page once if the handoff has the same", () => {
    const { topic, page } = request.handoff ?? {};
    const text = composeText({ ...request, topic, page }, { carries, messages: en });
    expect(text.split("billing")).toHaveLength(2);
    expect(text.split("/help/bill")).toHaveLength(2);
  });

  it("uses the given messages", () => {
    const text = composeText({ ...request, handoff: longHandoff(90) }, { carries, messages: lt, limit: 900 });
    expect(text).toMatch(/Telefonas: [\s\S]*Praleisti failai: bill\.pdf[\s\S]*Ieškojo\n- praleist/);
    expect(composeText({ message: "ž".repeat(99), locale: "lt" }, { carries, messages: lt, limit: 90 })).toMatch(
      /\[… praleist\S+ \d+ ženkl\S+\]\n\nKalba: lt$/,
    );
  });

  it("keeps to any limit in any unit, splits no character and states what is missing", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "&", "ف", "😀", "日", " ", "\n"), maxLength: 300 });
    const measures = fc.constantFrom(countBytes, countEncoded, countHtml, countCharacters);
    fc.assert(
      fc.property(word, word, fc.nat(60), fc.nat(3000), measures, (message, page, count, limit, measure) => {
        const long = publicRequest({ ...fullRequest, message, page, handoff: longHandoff(count) });
        const text = composeText(long, { carries, messages: en, limit, measure });
        expect(measure(text)).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/\p{Cs}/u);
        const complete = composeText(long, { carries, messages: en });
        // A lower limit may have no room for the note.
        if (limit > 1500 && text !== complete) expect(text).toMatch(/left out|…/);
        if (measure(complete) <= limit) expect(text).toBe(complete);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
