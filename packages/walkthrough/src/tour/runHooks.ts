import { HandrailError, type WalkthroughStep } from "@handrail/core";
import { withTimeout } from "@handrail/core/message";

/** The step that a hook is called for. */
export interface StepHookContext {
  step: WalkthroughStep;
  /** Index of the step in the walkthrough, from 0. */
  index: number;
  /** Aborted when the user leaves the tour, or moves elsewhere, before the hook is done. */
  signal: AbortSignal;
}

/** Runs before or after a step. If it returns `false`, or a promise of `false`, the tour stays where it is. Other results do not matter. */
export type StepHook = (context: StepHookContext) => unknown;

/** Functions that run before a step is shown, and after it. */
export interface StepHooks {
  /** Runs before Next or Back shows a step, for example to open the page that holds its target. Returns `false` to stay. */
  beforeStep?: StepHook;
  /** Runs when Next or Back moves on from a step, and Next from the last one. Returns `false` to stay. Leaving the tour does not wait for it. */
  afterStep?: StepHook;
}

/** How long a hook may hold the user in a step, in milliseconds. */
const maxHookMs = 10_000;

/**
 * Runs a hook. One that fails or takes longer than 10 s is reported by `reportError`, and the user moves on: an error of the page must not hold anybody in a step.
 * @returns whether the tour may move on
 */
export async function allows(
  hook: StepHook | undefined,
  name: keyof StepHooks,
  context: StepHookContext,
): Promise<boolean> {
  try {
    return (await withTimeout(hook?.(context), maxHookMs)) !== false;
  } catch (error) {
    if (!context.signal.aborted)
      reportError(
        new HandrailError(
          `@handrail/walkthrough: \`${name}\` failed at the step "${context.step.id}". The user moves on without it. ` +
            "Correct the function: see the cause.",
          { cause: error },
        ),
      );
    return true;
  }
}
