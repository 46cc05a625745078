import { watch } from "node:fs";
import { relative, sep } from "node:path";
import { isSystemFile } from "../folder/readFolder.js";
import type { Call } from "./parseCall.js";

/** An editor writes one file in several steps, which would start several builds. */
const settleMs = 100;

/** Builds again whenever a file of the content changes, until the signal ends it. An error is printed, and the watch goes on. */
export async function watchFolder(
  { root, out }: Call,
  build: () => void,
  { print, signal }: { print: (text: string) => void; signal: AbortSignal | undefined },
): Promise<void> {
  const outside = relative(root, out);
  let timer: NodeJS.Timeout | undefined;
  const buildSoon = (name: string | null) => {
    const path = name ?? "";
    const isOutput = outside !== "" && (path === outside || path.startsWith(`${outside}${sep}`));
    if (isOutput || path.split(sep).some(isSystemFile)) return;
    clearTimeout(timer);
    timer = setTimeout(() => buildAndReport(build, print), settleMs);
  };
  print("Watching for changes. Press Ctrl+C to stop.");
  const watcher = watch(root, { recursive: true }, (_, name) => buildSoon(name));
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    signal?.addEventListener("abort", () => resolve(), { once: true });
  });
  clearTimeout(timer);
  watcher.close();
}

function buildAndReport(build: () => void, print: (text: string) => void): void {
  try {
    build();
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
  }
}
