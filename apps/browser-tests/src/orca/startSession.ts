import type { StdioOptions } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createPrograms, firstLineOf } from "./programs.js";
import { startSpeechService } from "./speechService.js";

const busLauncher = "/usr/libexec/at-spi-bus-launcher";

/** A desktop without a screen, on which a screen reader runs. */
export interface Session {
  /** The variables of its environment. */
  environment: NodeJS.ProcessEnv;
  /** Starts a program on it. */
  start: (program: string, options: readonly string[]) => void;
  /** A folder for files, which is removed with the session. */
  folder: string;
  /** All that was spoken on it. */
  spoken: readonly string[];
  stop: () => Promise<void>;
}

/** Starts a screen, a bus, the accessibility bus, a window manager, and a speech service without a voice. */
export async function startSession(): Promise<Session> {
  const folder = mkdtempSync(join(tmpdir(), "handrail-orca-"));
  const programs = createPrograms();
  const piped: StdioOptions = ["ignore", "pipe", "ignore"];
  // Xvfb writes the number of its display, and the bus its address.
  const screen = ["-displayfd", "1", "-screen", "0", "1280x900x24", "-nolisten", "tcp"];
  const display = await firstLineOf(programs.start("Xvfb", screen, { stdio: piped }));
  const bus = ["--session", "--nofork", "--print-address=1"];
  const socket = join(folder, "speech.sock");
  const base = { ...process.env, HOME: folder, XDG_RUNTIME_DIR: folder, LANG: "C.UTF-8", DISPLAY: `:${display}` };
  const { spoken, close } = await startSpeechService(socket);
  const address = await firstLineOf(programs.start("dbus-daemon", bus, { stdio: piped, env: base }));
  const environment = { ...base, DBUS_SESSION_BUS_ADDRESS: address, SPEECHD_ADDRESS: `unix_socket:${socket}` };
  const start = (program: string, options: readonly string[]) =>
    void programs.start(program, options, { env: environment });
  start(busLauncher, ["--launch-immediately"]);
  start("openbox", []);
  const stop = async () => {
    await programs.stop();
    close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  return { environment, start, folder, spoken, stop };
}
