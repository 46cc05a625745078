import { within } from "./askSource.js";
import type { AnswerQuestion } from "./indexContent.js";
import type { SearchSource } from "./searchSource.js";

/** How long an index or an answer may take before the next question no longer waits for it alone, in milliseconds. */
const patienceMs = 10_000;

/**
 * Creates a source that opens its index once, when it is first needed. If that fails, the pending searches reject and the next one tries
 * again; if it takes too long, the next one tries as well, and the first that is open is used. One question is asked at a time, so that
 * questions whose answers are no longer needed are left out.
 */
export function lazySource(open: () => Promise<AnswerQuestion>): Required<Pick<SearchSource, "prepare" | "search">> {
  let opened: Promise<AnswerQuestion> | undefined;
  let lateAt = 0;
  let previous: Promise<unknown> = Promise.resolve();
  const load = () => {
    if (opened && Date.now() < lateAt) return opened;
    lateAt = Date.now() + patienceMs;
    const opening = open();
    const either = Promise.any([opened ?? opening, opening]).catch(() => opening);
    opened = either;
    either.then(
      () => {
        lateAt = Infinity;
      },
      () => {
        if (opened === either) opened = undefined;
      },
    );
    return either;
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
      previous = within(patienceMs, answer).catch(() => undefined);
      return answer;
    },
  };
}
