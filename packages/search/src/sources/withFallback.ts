import { createReport } from "../report/createReport.js";
import { askSource, within } from "./askSource.js";
import { resolveSource } from "./localSource.js";
import type { SearchSource, SearchSourceDescription } from "./searchSource.js";

/** What {@link withFallback} returns. */
export interface FallbackSource extends SearchSource {
  /** The usual source. */
  readonly remote: SearchSource | SearchSourceDescription;
  /** The source for the time being. */
  readonly local: SearchSource | SearchSourceDescription;
}

/** Options of {@link withFallback}. */
export interface FallbackOptions {
  /** How long the remote source may take before the local one is asked as well, in milliseconds. @default 800 */
  after?: number;
}

/**
 * Creates a source that asks the remote one, and answers from the local one while the remote one is slow, down or offline. Every question
 * asks the remote source first, so its answers return as soon as it works. An answer of the local source has `fallback`, and the customer
 * sees that it comes from a smaller collection. Rejects with the remote source's error if both fail.
 * @param remote The usual source.
 * @param local The source for the time being, such as `{ kind: "local", index: "/help/en.index.json" }`.
 */
export function withFallback(
  remote: SearchSource | SearchSourceDescription,
  local: SearchSource | SearchSourceDescription,
  { after = 800 }: FallbackOptions = {},
): FallbackSource {
  const usualSource = resolveSource(remote);
  const otherSource = resolveSource(local);
  const report = createReport();
  return {
    remote,
    local,
    prepare: () => Promise.allSettled([usualSource.prepare?.(), otherSource.prepare?.()]),
    async search(query, request) {
      const { signal } = request;
      const remoteRequest = new AbortController();
      const abort = () => remoteRequest.abort(signal.reason);
      signal.addEventListener("abort", abort);
      const usual = askSource(usualSource, query, { ...request, signal: remoteRequest.signal }).then(
        ({ answer }) => answer,
      );
      const other = () => askSource(otherSource, query, request).then(({ answer }) => ({ ...answer, fallback: true }));
      const reportFailure = (cause: unknown) => {
        if (!remoteRequest.signal.aborted) report(({ remoteFailed }) => remoteFailed, cause);
        return undefined;
      };
      try {
        // A failure after that time is reported as well.
        const inTime = await within(after, usual.catch(reportFailure));
        signal.throwIfAborted();
        return inTime ?? (await Promise.any([usual, other()]).catch(() => usual));
      } finally {
        signal.removeEventListener("abort", abort);
        remoteRequest.abort();
      }
    },
  };
}
