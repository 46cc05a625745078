import type { WalkthroughStep } from "@handrail/core";

/**
 * Decides whether a step was practised. It is asked when the step is shown and again while the page changes, until the answer is `true`. If it
 * returns a promise, the step waits for that; if that resolves with `false`, it is asked again.
 */
export type PracticeTest = (context: { signal: AbortSignal }) => boolean | Promise<unknown>;

/** The tests of `practise` steps by their ids. They are used in place of `until`. */
export type PracticeTests = Readonly<Record<string, PracticeTest>>;

/** Whether a step waits until the user has practised or answered. */
export function isWaitingStep(step: WalkthroughStep, practice: PracticeTests | undefined): boolean {
  if (step.kind === "check") return true;
  return step.kind === "practise" && (step.until !== undefined || practice?.[step.id] !== undefined);
}
