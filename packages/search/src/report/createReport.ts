import { inDevelopment } from "@handrail/ui";
import { type Advice, AdvisedError } from "./AdvisedError.js";

/** Reports a problem to the developer. */
export type Report = (advice: Advice, cause?: unknown) => void;

/** Creates a function that writes each message to the console once, in development only. The sentences are loaded with the first one. */
export function createReport(): Report {
  const reported = new Set<string>();
  return async (advice, cause) => {
    if (!inDevelopment()) return;
    // Without the sentences, as after a new release of the site, the page works all the same.
    const sentences = await import("./advice.js").catch(() => undefined);
    if (!sentences) return;
    const message = advice(sentences);
    if (reported.has(message)) return;
    reported.add(message);
    const details = cause instanceof AdvisedError ? cause.advice(sentences) : cause;
    // biome-ignore lint/suspicious/noConsole: it is for the developer
    console.error(...(details === undefined ? [message] : [message, details]));
  };
}
