import type { AnswerQuestion } from "./openContent.js";
import type { SearchSource } from "./searchSource.js";

/**
 * Creates a source that opens its index once, when it is first needed. If that fails, the pending searches reject and the next one tries
 * again. One question is asked at a time, so that questions whose answers are no longer needed are left out.
 */
export function lazySource(open: () => Promise<AnswerQuestion>): Required<Pick<SearchSource, "prepare" | "search">> {
  let opened: Promise<AnswerQuestion> | undefined;
  let previous: Promise<unknown> = Promise.resolve();
  const load = () => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    return opened;
  };
  return {
    prepare: load,
    search(query, { signal, filters, limit, offset }) {
      const options = {
        ...(filters && { filters }),
        ...(limit !== undefined && { limit }),
        ...(offset !== undefined && { offset }),
      };
      const answer = Promise.all([load(), previous]).then(([ask]) => {
        signal.throwIfAborted();
        return ask(query, options);
      });
      previous = answer.catch(() => undefined);
      return answer;
    },
  };
}
