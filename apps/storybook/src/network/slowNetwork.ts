import { resolveSource, type SearchSource, type SearchSourceDescription } from "@handrail/search";

/** How much longer everything takes on a slow network, in milliseconds. */
export const slowness = 3000;

let real: typeof fetch;
let wanted = 0;

/** Makes whatever is fetched take its time, until the function that it returns is called. */
export function slowFetch(): () => void {
  // A page may show several stories, and what is slow already must not become slower with each.
  if (wanted === 0) {
    real = globalThis.fetch;
    globalThis.fetch = async (input, init) => {
      await wait(init?.signal ?? (input instanceof Request ? input.signal : undefined));
      return real(input, init);
    };
  }
  wanted += 1;
  return () => {
    wanted -= 1;
    if (wanted === 0) globalThis.fetch = real;
  };
}

// The same for as long as the story's is the same: a new source is asked anew.
const slowed = new WeakMap<object, SearchSource>();

/** The same source, far away. */
export function slowSource(described: SearchSource | SearchSourceDescription): SearchSource {
  const known = slowed.get(described);
  if (known) return known;
  const near = resolveSource(described);
  const far: SearchSource = {
    prepare: async () => near.prepare?.(),
    async search(query, options) {
      await wait(options.signal);
      return near.search(query, options);
    },
  };
  slowed.set(described, far);
  return far;
}

/** Whether something that a story was given is searched. */
export function isSource(value: unknown): value is SearchSource | SearchSourceDescription {
  return typeof value === "object" && value !== null && ("search" in value || "kind" in value);
}

function wait(signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const timer = setTimeout(resolve, slowness);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}
