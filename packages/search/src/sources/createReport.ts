import { inDevelopment } from "@handrail/ui";

/** Reports a problem to the developer. */
export type Report = (message: string, cause?: unknown) => void;

/** Creates a function that writes each message to the console once, in development only. */
export function createReport(): Report {
  const reported = new Set<string>();
  return (message, cause) => {
    if (!inDevelopment() || reported.has(message)) return;
    reported.add(message);
    // biome-ignore lint/suspicious/noConsole: it is for the developer
    console.error(...(cause === undefined ? [message] : [message, cause]));
  };
}
