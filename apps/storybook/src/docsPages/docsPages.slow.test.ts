import { readFileSync } from "node:fs";
import { type Browser, chromium } from "playwright";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openCanvases, readStory, readUntil } from "./readTexts.js";
import { serveFolder } from "./serveFolder.js";

const folder = process.env.HANDRAIL_STORYBOOK ?? "storybook-static";

interface Entry {
  id: string;
  type: "docs" | "story";
  title: string;
}

const { entries }: { entries: Record<string, Entry> } = JSON.parse(readFileSync(`${folder}/index.json`, "utf8"));
const storiesOf = (title: string) =>
  Object.values(entries).filter((entry) => entry.type === "story" && entry.title === title);
const pages = Object.values(entries).filter(({ type, title }) => type === "docs" && storiesOf(title).length > 0);

/** The docs page leaves out stories that break the promise on purpose. */
const compared = pages.filter(({ title }) => !title.startsWith("Proof/Broken"));

let browser: Browser;
let server: { address: string; stop: () => void };
let canvases = 0;

beforeAll(async () => {
  server = await serveFolder(folder);
  browser = await chromium.launch({
    executablePath: process.env.HANDRAIL_CHROMIUM,
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
});

afterAll(async () => {
  await browser.close();
  server.stop();
  process.stdout.write(`${canvases} canvases on ${compared.length} docs pages compared with their stories.\n`);
});

describe("docs page", () => {
  it.concurrent.each(compared)("of $title shows each story in its state", async ({ id, title }) => {
    const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 1024, height: 768 } });
    const ids = storiesOf(title).map((story) => story.id);
    const onPage = await openCanvases(await context.newPage(), server.address, id, ids);
    expect(onPage.size).toBeGreaterThan(0);
    canvases += onPage.size;
    const alone: Record<string, string> = {};
    const storyPage = await context.newPage();
    for (const story of onPage.keys()) alone[story] = await readStory(storyPage, server.address, story);
    // Last, because a slow state needs time.
    const shown: Record<string, string> = {};
    for (const [story, canvas] of onPage) {
      shown[story] = await readUntil(canvas, alone[story]);
      if (shown[story] === alone[story]) continue;
      // What a part shows may depend on its width, as a table that reflows does.
      const { width = 0 } = (await canvas.boundingBox()) ?? {};
      await storyPage.setViewportSize({ width: Math.round(width), height: 768 });
      alone[story] = await readStory(storyPage, server.address, story);
    }
    await context.close();
    expect(shown).toEqual(alone);
  });
});
