import { spawn } from "node:child_process";

const environment = { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NO_COLOR: "1", FORCE_COLOR: undefined };
const startLimitMs = 60_000;
const pollMs = 200;

/**
 * Runs a command and returns what it printed.
 * @throws Error with everything that was printed, if the command fails
 */
export function runCaptured(command, args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd, env: environment, stdio: ["ignore", "pipe", "pipe"] });
    let output = "";
    for (const stream of [child.stdout, child.stderr]) {
      stream.on("data", (text) => {
        output += text;
      });
    }
    child.on("error", reject);
    child.on("close", (code) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${command} ${args.join(" ")} ended with ${code}.\n${output}`));
    });
  });
}

/**
 * Starts the server of an app on a port, waits until it responds, and stops it after `use`.
 * @throws Error with everything that was printed, if the server does not respond within a minute
 */
export async function withServer({ command, args, app, port }, use) {
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(command, args, {
    cwd: app,
    env: { ...environment, PORT: String(port), HOST: "127.0.0.1", NODE_ENV: "production" },
    stdio: ["ignore", "pipe", "pipe"],
    // A group of its own, since package managers start servers as their children.
    detached: true,
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (text) => {
      output += text;
    });
  }
  try {
    await waitForResponse(
      url,
      () => child.exitCode !== null,
      () => output,
    );
    return await use(url);
  } finally {
    if (child.exitCode === null) process.kill(-child.pid, "SIGKILL");
  }
}

async function waitForResponse(url, hasEnded, readOutput) {
  const deadline = Date.now() + startLimitMs;
  while (Date.now() < deadline && !hasEnded()) {
    const response = await fetch(url).catch(() => undefined);
    if (response) return;
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  throw new Error(`The server at ${url} does not respond.\n${readOutput()}`);
}
