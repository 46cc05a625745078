import { readArguments, usage } from "./cliArguments.js";
import { build } from "./cliBuild.js";
import { type PushContext, push } from "./cliPush.js";

/** What the command gets from the process, mainly for tests. */
export interface CommandContext extends Partial<PushContext> {
  /** Ends `--watch`. @default never */
  signal?: AbortSignal;
}

/**
 * Runs the command. Resolves to its exit code: 0 for success, 1 for a problem with the content or the service, 2 for wrong arguments.
 */
export async function main(
  args: readonly string[],
  print: (text: string) => void = console.log,
  { env = process.env, fetch, signal }: CommandContext = {},
): Promise<number> {
  const call = readArguments(args);
  if (typeof call === "string") {
    print(call);
    return call === usage ? 0 : 2;
  }
  try {
    return call.command === "build" ? await build(call, print, signal) : await push(call, print, { env, fetch });
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}
