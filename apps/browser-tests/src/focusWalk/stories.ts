import { existsSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Listening, listen } from "../serve/listen.js";

const folder =
  process.env.HANDRAIL_STORYBOOK ?? fileURLToPath(new URL("../../../storybook/storybook-static", import.meta.url));

const types: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".css": "text/css",
  ".svg": "image/svg+xml",
};

/** Reads the ids of all stories of the built Storybook, except those that break the promise on purpose. */
export function readStories(): readonly string[] {
  if (!existsSync(`${folder}/index.json`)) {
    throw new Error(`${folder} has no Storybook. Build it first: npx turbo run build:storybook`);
  }
  // The format of Storybook's index.
  const { entries }: { entries: Record<string, { id: string; type: string }> } = JSON.parse(
    readFileSync(`${folder}/index.json`, "utf8"),
  );
  return Object.values(entries)
    .filter(({ id, type }) => type === "story" && !id.startsWith("proof-broken"))
    .map(({ id }) => id);
}

/** Serves the built Storybook, and an empty page for all that it does not have. */
export function serveStories(): Promise<Listening> {
  return listen(async ({ url = "/" }, response) => {
    const { pathname } = new URL(url, "http://localhost");
    const content = await readFile(join(folder, pathname)).catch(() => "");
    const type = content ? (types[extname(pathname)] ?? "application/octet-stream") : "text/html";
    response.writeHead(200, { "Content-Type": type, "Cache-Control": "max-age=600" }).end(content);
  });
}
