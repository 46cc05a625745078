// @vitest-environment node
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { publicRequest } from "../desk/publicRequest.js";
import { wordsEn } from "../messages/en/index.js";
import { wordsLt } from "../messages/lt/index.js";
import { longHandoff, whole } from "../testing/requests.js";
import { zendeskRequests } from "../zendesk/zendesk.js";
import { composeText } from "./composeText.js";
import { countBytes, countEncoded, countHtml } from "./text.js";

const { carries } = zendeskRequests({ subdomain: "n" });
const request = publicRequest(whole);

describe("composeText", () => {
  it("begins with the message, then what has no field, then what they tried", () => {
    expect(composeText(request, { carries, words: wordsEn })).toBe(
      [
        "Please look at my November bill.\nThank you.",
        "Phone: +37060012345\nTopic: topic-of-theirs\nFiles left out: bill.pdf\nPage: https://northwind.example/contact",
        "Question: Why is my bill higher?\nReference: 428\u00a0513\nTopic: billing\nProduct: Fibre 500\nLanguage: Lithuanian\n" +
          "Time spent: 10 minutes\nPage: https://northwind.example/help/bill",
        "Earlier cases\n- 2026-01-02 C-1: Moved house",
        "Searched for\n- bill higher (found nothing certain)\n- late fee (found nothing)",
        "Read\n- Read your bill (did not help)",
        "Steps\n- Restart the router: restart (did not work)",
      ].join("\n\n"),
    );
  });

  it("tells a topic and a page once, where the handoff has the same", () => {
    const { topic, page } = request.handoff ?? {};
    const text = composeText({ ...request, topic, page }, { carries, words: wordsEn });
    expect(text.split("billing")).toHaveLength(2);
    expect(text.split("/help/bill")).toHaveLength(2);
  });

  it("says all of it in the words it is given", () => {
    const text = composeText({ ...request, handoff: longHandoff(90) }, { carries, words: wordsLt, limit: 900 });
    expect(text).toMatch(/Telefonas: [\s\S]*Praleisti failai: bill\.pdf[\s\S]*Ieškojo\n- praleist/);
    expect(composeText({ message: "ž".repeat(99), locale: "lt" }, { carries, words: wordsLt, limit: 90 })).toMatch(
      /\[… praleist\S+ \d+ ženkl\S+\]\n\nKalba: lt$/,
    );
  });

  it("measures no more than any limit in any unit, and breaks no character", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "&", "ف", "😀", "日", " ", "\n"), maxLength: 300 });
    const measures = fc.constantFrom(countBytes, countEncoded, countHtml, (text: string) => text.length);
    fc.assert(
      fc.property(word, word, fc.nat(60), fc.nat(3000), measures, (message, page, count, limit, measure) => {
        const given = publicRequest({ ...whole, message, page, handoff: longHandoff(count) });
        const text = composeText(given, { carries, words: wordsEn, limit, measure });
        expect(measure(text)).toBeLessThanOrEqual(limit);
        expect(text).not.toMatch(/\p{Cs}/u);
        const all = composeText(given, { carries, words: wordsEn });
        // What is missing is said, wherever there is room for a few words.
        if (limit > 1500 && text !== all) expect(text).toMatch(/left out|…/);
        if (measure(all) <= limit) expect(text).toBe(all);
      }),
      { numRuns: 500, seed: 3 },
    );
  });
});
