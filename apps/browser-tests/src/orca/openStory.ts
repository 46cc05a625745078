import { execFile } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import { chromium } from "playwright";
import type { Session } from "./startSession.js";

const loadTimeoutMs = 60_000;
const renderMs = 8000;
const run = promisify(execFile);

/**
 * Opens a story in Chromium, as a visitor does: a browser that is remote-controlled believes that it always has focus. Resolves when the
 * story is rendered. A screen reader that starts earlier takes the page for busy, and is silent.
 * @param site The address of the built Storybook.
 */
export async function openStory(session: Session, site: string, story: string): Promise<void> {
  const isolated = [`--user-data-dir=${session.folder}/chromium`, "--no-first-run", "--disable-component-update"];
  const quiet = ["--no-sandbox", "--kiosk", "--disable-quic", "--disable-background-networking"];
  const options = [...isolated, ...quiet, "--force-renderer-accessibility"];
  const url = `${site}/iframe.html?viewMode=story&id=${story}`;
  session.start(process.env.HANDRAIL_CHROMIUM ?? chromium.executablePath(), [...options, url]);
  // The window has the page's title once the page is loaded, and Storybook renders the story within seconds.
  const search = () => run("xdotool", ["search", "--name", story], { env: session.environment });
  for (const end = Date.now() + loadTimeoutMs; !(await search().catch(() => false)); await wait(500)) {
    if (Date.now() > end) throw new Error(`Chromium did not open the story within ${loadTimeoutMs / 1000} s.`);
  }
  await wait(renderMs);
}

/** Presses a real key of the session's keyboard, which the screen reader sees too. @param key A name of X11, such as `Return`. */
export async function pressKey(key: string, { environment }: Session): Promise<void> {
  await run("xdotool", ["key", key], { env: environment });
}
