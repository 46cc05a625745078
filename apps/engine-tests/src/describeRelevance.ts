import { beforeAll, describe, expect, it } from "vitest";
import { northwindQuestions } from "./northwindQuestions.js";
import { northwindDocuments, type TestBed } from "./testBed.js";

/** The smallest share of questions with a right answer. It was .91 and .98 when this was written. */
const floors = { first: 0.82, inFive: 0.92 };

/** Examines what the source finds in Northwind's help centre. */
export function describeRelevance(bed: TestBed): void {
  describe("openSearchSource with Northwind's help centre", () => {
    const index = "northwind";
    beforeAll(() => bed.push(index, northwindDocuments()));
    const find = async (question: string, locale = "en") => {
      const request = { signal: new AbortController().signal, filters: { locale }, limit: 5 };
      return (await bed.createSource(index).search(question, request)).hits.map(({ id }) => id);
    };

    it("finds a right answer to customers' questions", async () => {
      const ranks: number[] = [];
      for (const [question, ...answers] of northwindQuestions) {
        ranks.push((await find(question)).findIndex((id) => answers.includes(id)));
      }
      const first = ranks.filter((rank) => rank === 0).length / ranks.length;
      const inFive = ranks.filter((rank) => rank >= 0).length / ranks.length;
      bed.figures.add(
        `${ranks.length} questions to Northwind`,
        `success@1 ${(100 * first).toFixed(1)} %, @5 ${(100 * inFive).toFixed(1)} %`,
      );
      expect(first).toBeGreaterThanOrEqual(floors.first);
      expect(inFive).toBeGreaterThanOrEqual(floors.inFive);
    });

    it.each([
      ["en", "pasword", "change-wifi-name-password"],
      ["en", "wi fi upstairs", "better-wifi-upstairs"],
      ["lt", "sąskaitos klaida", "bill-is-wrong"],
      ["lt", "saskaitos klaida", "bill-is-wrong"],
    ])("in %s finds for %j the article %s first", async (locale, question, id) => {
      expect((await find(question, locale))[0]).toBe(id);
    });

    it("finds the same articles in both languages with one alias", async () => {
      expect(await bed.read(`/_alias/${index}`)).toSatisfy((found: object) => Object.keys(found).length === 2);
      expect((await find("Wi-Fi", "lt")).length).toBeGreaterThan(0);
    });
  });
}
