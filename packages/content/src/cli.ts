import { runBuild } from "./cli/build.js";
import { runInit } from "./cli/init.js";
import { type Call, parseCall, usage } from "./cli/parseCall.js";
import { watchFolder } from "./cli/watchFolder.js";

/**
 * Runs the command. Returns its exit code: 0 for success, 1 for problems in the content, 2 for wrong arguments.
 * @param signal Ends `--watch`. @default it runs until the process ends
 */
export async function main(
  args: readonly string[],
  print: (text: string) => void = console.log,
  signal?: AbortSignal,
): Promise<number> {
  const call = parseCall(args);
  if (typeof call === "string") {
    print(`${call}\n\n${usage}`);
    return 2;
  }
  try {
    return await run(call, print, signal);
  } catch (error) {
    print(error instanceof Error ? error.message : String(error));
    return 1;
  }
}

async function run(call: Call, print: (text: string) => void, signal: AbortSignal | undefined): Promise<number> {
  switch (call.command) {
    case "help":
      print(usage);
      return 0;
    case "init":
      return runInit(call.root, print);
    case "check":
      return runCheck(call, print);
    case "build":
      return call.watch ? watchFolder(call, () => runBuild(call, print), { print, signal }) : runBuild(call, print);
  }
}

async function runCheck(
  { root, folder, last, today, mediaBase, format }: Call,
  print: (text: string) => void,
): Promise<number> {
  // A build that finds nothing changed needs neither the rules nor the Markdown parser.
  const { checkContent } = await import("./check/checkContent.js");
  const { formats } = await import("./check/formats.js");
  const findings = checkContent({
    root,
    ...(last !== undefined && { last }),
    ...(today !== undefined && { today }),
    ...(mediaBase !== undefined && { mediaBase }),
  });
  print(formats[format](findings, folder));
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}
