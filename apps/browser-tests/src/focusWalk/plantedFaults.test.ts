import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Engine, engines, type Tab } from "../engines/index.js";
import { type Listening, listen } from "../serve/listen.js";
import { bundleWalker } from "./bundleWalker.js";
import { healthyPage, plantedFaults } from "./plantedFaults.js";
import { type Fault, walk } from "./walk.js";

let site: Listening;
let script: string;
beforeAll(async () => {
  script = await bundleWalker();
  site = await listen(({ url = "/" }, response) => {
    const name = decodeURIComponent(url.slice(1));
    const html = plantedFaults[name]?.html ?? healthyPage;
    response.writeHead(200, { "Content-Type": "text/html" }).end(`<!doctype html><title>Help</title>${html}`);
  });
});
afterAll(() => site.close());

for (const { name, start } of engines) {
  if (!start) continue;
  describe(`the walker in ${name}`, () => {
    let engine: Engine;
    let tab: Tab;
    beforeAll(async () => {
      engine = await start();
    });
    beforeEach(async () => {
      tab = await engine.newTab({ width: 800, height: 600 });
    });
    afterEach(() => tab.close());
    afterAll(() => engine.close());

    it.each(Object.entries(plantedFaults))("finds %s", async (planted, { fault }) => {
      const faults = await walkPage(tab, planted);
      expect(faults.map((found) => found.fault)).toContain(fault);
    });

    it("finds nothing on a page in order", async () => {
      expect(await walkPage(tab, "healthy")).toEqual([]);
    });
  });
}

async function walkPage(tab: Tab, name: string): Promise<readonly Fault[]> {
  await tab.goto(`${site.url}/${encodeURIComponent(name)}`);
  await tab.evaluate(script);
  // Onwards; Enter on everything, then Escape if it opened a layer, else a pause.
  return walk(tab, [1, 10], 1000);
}
