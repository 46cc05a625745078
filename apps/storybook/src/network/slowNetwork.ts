import { resolveSource, type SearchSource, type SearchSourceDescription } from "@handrail/search";

/** The additional duration of a request on a slow network, in milliseconds. */
export const extraMs = 3000;

let originalFetch: typeof fetch;
let activeCount = 0;

/** Delays every `fetch`. @returns a function that stops delaying */
export function slowFetch(): () => void {
  // A docs page may show several stories, and each must not add to the delay.
  if (activeCount === 0) {
    originalFetch = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      await wait(init?.signal ?? (input instanceof Request ? input.signal : undefined));
      return originalFetch(input, init);
    };
  }
  activeCount += 1;
  return () => {
    activeCount -= 1;
    if (activeCount === 0) globalThis.fetch = originalFetch;
  };
}

// One slow source for each source, because a search asks again when its source changes.
const slowSources = new WeakMap<object, SearchSource>();

/** Returns a source that gives the same answers later. */
export function slowSource(described: SearchSource | SearchSourceDescription): SearchSource {
  const known = slowSources.get(described);
  if (known) return known;
  const source = resolveSource(described);
  const slow: SearchSource = {
    prepare: async () => source.prepare?.(),
    async search(query, options) {
      await wait(options.signal);
      return source.search(query, options);
    },
  };
  slowSources.set(described, slow);
  return slow;
}

/** Whether a story's arg is a search source. */
export function isSource(value: unknown): value is SearchSource | SearchSourceDescription {
  return typeof value === "object" && value !== null && ("search" in value || "kind" in value);
}

function wait(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, extraMs);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
