import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** What the session runs, with the package of Debian that has it. */
const needed: Readonly<Record<string, string>> = {
  Xvfb: "xvfb",
  "dbus-daemon": "dbus",
  openbox: "openbox",
  orca: "orca",
  xdotool: "xdotool",
};

/** Returns Debian's packages that must be installed before Orca can be heard. Empty: all are. */
export function missingPackages(): readonly string[] {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const isInstalled = (program: string) => folders.some((folder) => existsSync(join(folder, program)));
  return Object.entries(needed).flatMap(([program, name]) => (isInstalled(program) ? [] : [name]));
}

const endTimeoutMs = 3000;

/** Starts programs that are ended together. */
export function createPrograms() {
  const running: ChildProcess[] = [];
  return {
    start(program: string, options: readonly string[], more: SpawnOptions = {}): ChildProcess {
      const child = spawn(program, options, { stdio: "ignore", ...more });
      running.push(child);
      return child;
    },
    /** Ends the programs, the last one first, and waits for each. */
    async stop() {
      for (const child of running.reverse()) {
        if (child.exitCode !== null || child.signalCode !== null) continue;
        const ended = once(child, "exit");
        const timer = setTimeout(() => child.kill("SIGKILL"), endTimeoutMs);
        child.kill();
        await ended;
        clearTimeout(timer);
      }
    },
  };
}

/** Returns the first line that a program writes. */
export async function firstLineOf(child: ChildProcess): Promise<string> {
  const { stdout } = child;
  if (!stdout) throw new Error("The program's output is not read.");
  let text = "";
  for await (const chunk of stdout) {
    text += chunk;
    const end = text.indexOf("\n");
    if (end >= 0) return text.slice(0, end);
  }
  throw new Error("The program ended before it wrote a line.");
}
