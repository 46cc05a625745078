import { beforeAll, describe, expect, it } from "vitest";
import { quantilesOf, timeOf } from "./figures.js";
import { codeOf, createRandom, generateDocuments } from "./generateDocuments.js";
import { northwindQuestions } from "./northwindQuestions.js";
import { northwindDocuments, type TestBed } from "./testBed.js";

/** The index with many articles, which stays for later tests. */
export const largeIndex = "large";

const count = 100_000;
const measuredQuestions = 100;
/** The number of articles that replace all others: enough for hundreds of searches meanwhile. */
const replacements = 3000;

/** Examines the source and the writer with 100,000 articles. */
export function describeScale(bed: TestBed): void {
  describe(`openSearchSource and openSearchWriter with ${count} articles`, () => {
    const { signal } = new AbortController();
    const generated = generateDocuments(
      northwindDocuments().filter(({ locale }) => locale === "en"),
      count,
    );
    const ask = (question: string) => bed.createSource(largeIndex).search(question, { signal, limit: 5 });
    const indexes = async () => Object.keys((await bed.read(`/${largeIndex}*/_alias`)) as object).sort(); // The JSON of an object.

    beforeAll(async () => {
      const duration = await timeOf(() => bed.push(largeIndex, generated));
      bed.figures.add(`${count} articles written and copied to the second node`, `${(duration / 1000).toFixed(0)} s`);
    });

    it("finds one article by its code", async () => {
      for (const at of [0, 4711, count - 1]) {
        const { hits, total } = await ask(codeOf(at));
        expect(hits[0]?.id).toBe(`generated-${at}`);
        expect(total).toBe(1);
      }
    });

    it("filters by product and topic, and counts all hits", async () => {
      const filters = { products: ["product-3"], topics: ["topic-3", "topic-4"] };
      const { total = 0, hits } = await bed
        .createSource(largeIndex)
        .search("bill", { signal, filters, limit: 10, offset: 20 });
      expect(hits).toHaveLength(10);
      expect(total).toBeGreaterThan(100);
      for (const { topics } of hits) expect(["topic-3", "topic-4"]).toContain(topics?.[0]);
    });

    it("answers questions", async () => {
      const random = createRandom(1);
      const durations: number[] = [];
      for (let asked = 0; asked < measuredQuestions; asked += 1) {
        const [question = ""] = northwindQuestions[Math.floor(random() * northwindQuestions.length)] ?? [];
        durations.push(
          await timeOf(async () => {
            expect((await ask(question)).hits.length).toBe(5);
          }),
        );
      }
      bed.figures.add(`${measuredQuestions} questions to ${count} articles`, quantilesOf(durations));
    });

    it("keeps the old articles when a push fails, and removes the new index", async () => {
      const before = await indexes();
      const failing: typeof fetch = async (input, init) => {
        const isThirdStep = String(input).endsWith("/_refresh");
        return isThirdStep ? Response.json({ error: "the disk is full" }, { status: 400 }) : fetch(input, init);
      };
      await expect(bed.push(largeIndex, generated.slice(0, 1000), failing)).rejects.toThrow("the disk is full");
      expect(await indexes()).toEqual(before);
      expect((await ask(codeOf(99_999))).hits[0]?.id).toBe("generated-99999");
    });

    it("answers each search while all articles are replaced", async () => {
      const before = await indexes();
      let isDone = false;
      const durations: number[] = [];
      const search = async () => {
        while (!isDone) {
          durations.push(
            await timeOf(async () => {
              expect((await ask(codeOf(7))).hits[0]?.id).toBe("generated-7");
            }),
          );
        }
      };
      const replaced = bed.push(largeIndex, generated.slice(0, replacements)).finally(() => {
        isDone = true;
      });
      await Promise.all([search(), search(), replaced]);
      bed.figures.add(`${durations.length} searches while all articles were replaced`, quantilesOf(durations));
      expect((await ask(codeOf(99_999))).hits).toEqual([]);
      const after = await indexes();
      expect(after).toHaveLength(before.length);
      expect(after).not.toEqual(before);
    });
  });
}
