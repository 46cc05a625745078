import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Searcher } from "./searcher.js";
import { openInChromium } from "./site.js";
import type { Answering, Setup } from "./window.js";

/** One act of the customer, the source or the parent. */
interface Step {
  name: string;
  run: (searcher: Searcher) => Promise<string | undefined>;
}

const step = (weight: number, name: string, run: Step["run"]) => ({ weight, arbitrary: fc.constant({ name, run }) });
const answering = fc.constantFrom<Answering>(
  ...(["sure", "sure", "unsure", "none", "empty", "malformed", "person first", "failed"] as const),
);

const steps: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom("b", "i", "bill", " ", "w").map((text) => ({
      name: `type "${text}"`,
      run: (searcher: Searcher) => searcher.type(text),
    })),
  },
  {
    weight: 7,
    arbitrary: fc.tuple(fc.nat(3), answering).map(([index, how]) => ({
      name: `answer ${index} (${how})`,
      run: (searcher: Searcher) => searcher.answer(index, how),
    })),
  },
  {
    weight: 6,
    arbitrary: fc.constantFrom(20, 160, 420, 700, 11_000).map((milliseconds) => ({
      name: `wait ${milliseconds}`,
      run: (searcher: Searcher) => searcher.wait(milliseconds),
    })),
  },
  step(4, "ArrowDown", (searcher) => searcher.arrow("ArrowDown")),
  step(2, "ArrowUp", (searcher) => searcher.arrow("ArrowUp")),
  step(4, "Enter", (searcher) => searcher.enter()),
  step(3, "Escape", (searcher) => searcher.escape()),
  step(2, "Backspace", (searcher) => searcher.erase()),
  step(2, "leave", (searcher) => searcher.leave()),
  step(3, "focus", (searcher) => searcher.enterField()),
  step(2, "Try again", (searcher) => searcher.press("Try again")),
  step(1, "Clear", (searcher) => searcher.press("Clear the search")),
  step(3, "render", (searcher) => searcher.render()),
  step(2, "hydrate", (searcher) => searcher.hydrate()),
);
const setups: fc.Arbitrary<Setup> = fc.record({
  parent: fc.constantFrom<Setup["parent"]>("uncontrolled", 0, 30, 150, 400),
  hydrates: fc.boolean(),
});

// A part of the full 1,000 runs: HANDRAIL_RUNS=1000 npx vitest run src/search/model.test.tsx. HANDRAIL_SEED sets where they start.
const runCount = Number(process.env.HANDRAIL_RUNS ?? 100);
const seed = Number(process.env.HANDRAIL_SEED ?? 20_261_128);
const lanes = 2;

const open = openInChromium();

describe("HelpSearch in Chromium, whatever customer, source and parent do", () => {
  it.concurrent.each(Array.from({ length: lanes }, (_, lane) => lane))(
    "shows what was typed, opens what is highlighted and keeps the focus (lane %i)",
    { timeout: 60_000 + 20_000 * runCount },
    async (lane) => {
      const page = await open({ parent: "uncontrolled" });
      await page.clock.install({ time: 0 });
      await page.clock.pauseAt(1000);
      const searcher = new Searcher(page);
      const runs = fc.sample(fc.tuple(setups, fc.array(steps, { minLength: 5, maxLength: 25 })), {
        seed: seed + lane,
        numRuns: Math.ceil(runCount / lanes),
      });
      for (const [setup, acts] of runs) {
        const log = [JSON.stringify(setup)];
        await searcher.start(setup);
        for (const { name, run } of [...acts, { name: "end", run: () => searcher.end() }]) {
          log.push(name);
          const problem = await run(searcher);
          expect(problem, log.join(", ")).toBeUndefined();
        }
      }
      await page.context().close();
    },
  );
});
