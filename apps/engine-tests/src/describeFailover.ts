import { localSource, withFallback } from "@handrail/search";
import { describe, expect, it, vi } from "vitest";
import { largeIndex } from "./describeScale.js";
import { quantilesOf, timeOf } from "./figures.js";
import { codeOf } from "./generateDocuments.js";
import { northwindArticles, type TestBed } from "./testBed.js";

const searchers = 6;
const searchesBefore = 20;
const searchesAfter = 60;

/** Examines what customers notice when nodes die. It kills them, so nothing can be examined after it. */
export function describeFailover(bed: TestBed): void {
  describe("openSearchSource when nodes die", () => {
    const { signal } = new AbortController();

    it("answers each search while the node is killed that it asks, and that manages the cluster", async () => {
      const source = bed.createSource(largeIndex);
      let isKilled: Promise<void> | undefined;
      const durations: number[] = [];
      const search = async (searcher: number) => {
        for (let asked = 0; asked < searchesBefore + searchesAfter; asked += 1) {
          if (searcher === 0 && asked === searchesBefore) isKilled = bed.cluster.kill(0);
          const at = searcher * 100 + asked;
          durations.push(
            await timeOf(async () => {
              const { hits } = await source.search(`${codeOf(at)} bill`, { signal });
              expect(hits[0]?.id).toBe(`generated-${at}`);
            }),
          );
        }
      };
      await Promise.all(Array.from({ length: searchers }, (_, searcher) => search(searcher)));
      await isKilled;
      await expect(fetch(bed.cluster.urls[0] ?? "")).rejects.toThrow();
      bed.figures.add(`${durations.length} searches, one node of two killed meanwhile`, quantilesOf(durations));
    });

    it("answers from the embedded index when both nodes are dead", async () => {
      await bed.cluster.kill(1);
      const source = withFallback(bed.createSource(largeIndex), localSource(northwindArticles("en")));
      const { hits, fallback } = await source.search("my bill is wrong", { signal });
      expect(hits[0]?.id).toBe("bill-is-wrong");
      expect(fallback).toBe(true);
      const { mock, mockClear } = vi.spyOn(console, "error");
      expect(mock.calls).toEqual([[expect.stringContaining("the remote source failed"), expect.any(Error)]]);
      // What is left on the console fails the test.
      mockClear();
    });
  });
}
