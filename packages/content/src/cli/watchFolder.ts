import { type FSWatcher, watch } from "node:fs";
import { relative, sep } from "node:path";
import { isSystemFile } from "../folder/readFolder.js";
import type { Call } from "./parseCall.js";

/** An editor writes one file in several steps, which would start several builds. */
const settleMs = 100;

/**
 * Builds a folder, and again whenever a file of the content changes, until the signal ends it. An error of a build is printed, and the
 * watch goes on. Returns the exit code of the last build.
 * @throws Error if the folder cannot be watched
 */
export async function watchFolder(
  { root, out }: Call,
  build: () => Promise<number>,
  { print, signal }: { print: (text: string) => void; signal: AbortSignal | undefined },
): Promise<number> {
  const outside = relative(root, out);
  let timer: NodeJS.Timeout | undefined;
  let building = Promise.resolve(0);
  const buildNext = () => {
    building = building.then(() => buildAndReport(build, print));
  };
  const watcher = watch(root, { recursive: true }, (_, name) => {
    const path = name ?? "";
    const isOutput = outside !== "" && (path === outside || path.startsWith(`${outside}${sep}`));
    if (isOutput || path.split(sep).some(isSystemFile)) return;
    clearTimeout(timer);
    timer = setTimeout(buildNext, settleMs);
  });
  buildNext();
  print("Watching for changes. Press Ctrl+C to stop.");
  try {
    await untilEnd(watcher, signal);
  } finally {
    clearTimeout(timer);
    watcher.close();
  }
  return building;
}

function untilEnd(watcher: FSWatcher, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener("abort", () => resolve(), { once: true });
    watcher.on("error", (error) =>
      reject(new Error(`@handrail/content: the folder is no longer watched: ${error.message}. Start again.`)),
    );
  });
}

async function buildAndReport(build: () => Promise<number>, print: (text: string) => void): Promise<number> {
  try {
    return await build();
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
