import { HandrailError } from "@handrail/core";

/** What happens with the answers of {@link askAgain}. */
export interface AskOptions {
  /** Names the step in the message for developers. */
  stepId: string;
  /** Aborted when the answer no longer matters. */
  signal: AbortSignal;
  onTrue: () => void;
}

/**
 * Makes a function that asks the consumer's code whether a step was practised. While a promise is pending it does not ask again. A failure is
 * reported by `reportError` once, and then it asks no more: the user can skip the step.
 */
export function askAgain(test: () => boolean | Promise<unknown>, { stepId, signal, onTrue }: AskOptions): () => void {
  let isPending = false;
  let hasFailed = false;
  let isStale = false;
  const fail = (error: unknown) => {
    isPending = false;
    if (hasFailed || signal.aborted) return;
    hasFailed = true;
    reportError(
      new HandrailError(
        `@handrail/walkthrough: \`practice\` of the step "${stepId}" failed. The tour cannot notice that it was practised, so users have to ` +
          "skip it. Correct the function: see the cause.",
        { cause: error },
      ),
    );
  };
  const receive = (answer: unknown) => {
    isPending = false;
    if (answer !== false) onTrue();
    else if (isStale) ask();
  };
  function ask() {
    if (hasFailed || signal.aborted) return;
    isStale = isPending;
    if (isPending) return;
    try {
      const answer = test();
      if (typeof answer === "boolean") {
        if (answer) onTrue();
        return;
      }
      isPending = true;
      Promise.resolve(answer).then(receive, fail);
    } catch (error) {
      fail(error);
    }
  }
  return ask;
}
