import { watch } from "node:fs";
import { basename, dirname } from "node:path";

/** Tools write a file in several steps. */
const settleMs = 100;

/** Calls a function after one of the files has changed. Resolves when `signal` is aborted. */
export async function watchFiles(files: readonly string[], onChange: () => void, signal?: AbortSignal): Promise<void> {
  const namesByFolder = new Map<string, Set<string>>();
  for (const file of files) {
    const names = namesByFolder.get(dirname(file)) ?? new Set();
    namesByFolder.set(dirname(file), names.add(basename(file)));
  }
  let timer: NodeJS.Timeout | undefined;
  // A file that is replaced by another one can only be watched through its folder.
  const watchers = [...namesByFolder].map(([folder, names]) =>
    watch(folder, (_, name) => {
      if (name !== null && !names.has(name)) return;
      clearTimeout(timer);
      timer = setTimeout(onChange, settleMs);
    }),
  );
  await new Promise<void>((resolve) => {
    if (signal?.aborted) resolve();
    else signal?.addEventListener("abort", () => resolve(), { once: true });
  });
  clearTimeout(timer);
  for (const watcher of watchers) watcher.close();
}
