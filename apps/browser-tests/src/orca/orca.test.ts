import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { serveStories } from "../focusWalk/stories.js";
import type { Listening } from "../serve/listen.js";
import { openStory, pressKey } from "./openStory.js";
import { missingPackages } from "./programs.js";
import { type Reader, startOrca } from "./startOrca.js";
import { type Session, startSession } from "./startSession.js";

/** A person decides by the first words whether to listen on. */
const firstWords = 120;
const maxStops = 10;
const timeoutMs = 300_000;
const missing = missingPackages();
if (missing.length > 0) process.stdout.write(`Orca is not tested. Debian's packages for it: ${missing.join(" ")}\n`);

describe.skipIf(missing.length > 0)("the panel, read by Orca with Chromium", () => {
  let site: Listening;
  let session: Session;
  beforeAll(async () => {
    site = await serveStories();
  });
  beforeEach(async () => {
    session = await startSession();
  }, timeoutMs);
  afterEach(() => session.stop(), timeoutMs);
  afterAll(() => site.close());

  it(
    "is read stop by stop with names and numbers, when it is open from the start",
    async () => {
      await openStory(session, site.url, "components-contact-contactpanel--open");
      const orca = await startOrca(session);
      expect(await tabTo("Phone", orca)).toBe("Call Phone +370 5 200 0000 link.");
    },
    timeoutMs,
  );

  it(
    "has its title and the word dialog in the first words when More ways opens it",
    async () => {
      await openStory(session, site.url, "components-contact-contactrail--at-rest");
      const orca = await startOrca(session);
      await tabTo("More ways", orca);
      const spoken = (await orca.listen(() => pressKey("Return", session))).join(" ");
      expectPanel(spoken);
    },
    timeoutMs,
  );

  // The first key only makes the window speak.
  async function tabTo(word: string, orca: Reader): Promise<string> {
    const heard: string[] = [];
    while (heard.length < maxStops && !heard.at(-1)?.includes(word)) {
      heard.push((await orca.listen(() => pressKey("Tab", session))).join(" "));
    }
    expect(heard.at(-1), `Spoken: ${heard.join(" | ")}`).toContain(word);
    return heard.at(-1) ?? "";
  }
});

function expectPanel(spoken: string): void {
  process.stdout.write(`Spoken, ${spoken.length} characters: ${spoken}\n`);
  expect(spoken.slice(0, firstWords)).toContain("Talk to a person");
  expect(spoken.slice(0, firstWords)).toContain("dialog");
}
