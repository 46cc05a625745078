import { mkdirSync, writeFileSync } from "node:fs";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Engine, engines } from "../engines/index.js";
import { createSite } from "../obscured/site.js";
import "../obscured/window.js";
import { type HostPage, hostPage } from "./hostPage.js";
import { judge, type Verdict } from "./judge.js";

/** The pages of a full run. `HANDRAIL_SHARE` is the part of it that is tried, a tenth unless it is set. */
const fullRuns = { Chromium: 2000, Firefox: 200, WebKitGTK: 200 };
const share = Number(process.env.HANDRAIL_SHARE ?? 0.1);
const seed = Number(process.env.HANDRAIL_SEED ?? 20_261_128);
/** How long a page may take, in milliseconds: loading it, its changes, the wait and the clicks. */
const pageTimeoutMs = 30_000;
/** The pages that fail are written to this folder, to be looked at. */
const reports = ".reports/generated";

let site: Awaited<ReturnType<typeof createSite>>;
beforeAll(async () => {
  site = await createSite("production");
});
afterAll(() => site.close());

describe("any page of a host", () => {
  for (const { name, start } of engines) {
    const count = Math.ceil(fullRuns[name] * share);
    if (!start) {
      it.skip(`${name} is not installed, so ${count} generated pages are not tried in it`);
      continue;
    }
    it.concurrent(
      `${name}: a person can be pressed on ${count} generated pages, and the launcher covers nothing`,
      async () => {
        const engine = await start();
        const failures = await tryAll(engine, fc.sample(hostPage, { numRuns: count, seed })).finally(engine.close);
        mkdirSync(reports, { recursive: true });
        writeFileSync(`${reports}/${name}.json`, JSON.stringify(failures, null, 1));
        expect(failures).toEqual([]);
      },
      pageTimeoutMs * count,
    );
  }
});

interface Failure {
  fault: string;
  page: HostPage;
}

async function tryAll(engine: Engine, pages: HostPage[]): Promise<readonly Failure[]> {
  const failures: Failure[] = [];
  const tryNext = async () => {
    for (let page = pages.pop(); page; page = pages.pop()) {
      const tab = await engine.newTab(page.size);
      const fault = faultOf(await judge(tab, site.add(page, page.mount), page));
      if (fault) failures.push({ fault, page });
      await tab.close();
    }
  };
  await Promise.all(Array.from({ length: engine.tabs }, tryNext));
  return failures;
}

function faultOf({ isPressed, covered }: Verdict): string | undefined {
  if (!isPressed) return "Nobody can be pressed.";
  return covered.length > 0 ? `The launcher covers ${covered.join(", ")}.` : undefined;
}
