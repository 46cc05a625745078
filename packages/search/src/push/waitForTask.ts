import { HandrailError } from "@handrail/core";
import { wait } from "../sources/askSource.js";

/** The state of a task that a service does later. */
export type TaskState = "waiting" | "done" | { failure: string };

const firstPauseMs = 100;
const maxPauseMs = 2000;
/** How long a task may take. Services index 10,000 documents in seconds, but other tasks may be before it. */
const maxTaskMs = 15 * 60_000;

/**
 * Asks for the state of a task until it is done.
 * @throws HandrailError if the task fails or is not done after 15 minutes
 */
export async function waitForTask(service: string, readState: () => Promise<TaskState>): Promise<void> {
  let pause = firstPauseMs;
  for (let waited = 0; waited < maxTaskMs; waited += pause) {
    const state = await readState();
    if (state === "done") return;
    if (state !== "waiting") {
      throw new HandrailError(
        `@handrail/search: a task of ${service} failed: ${state.failure}. The new index is not complete. Correct the cause and push again.`,
      );
    }
    pause = Math.min(pause * 1.5, maxPauseMs);
    await wait(pause);
  }
  throw new HandrailError(
    `@handrail/search: a task of ${service} is not done after 15 minutes. The new index is not complete. Check the load of the service and push again.`,
  );
}
