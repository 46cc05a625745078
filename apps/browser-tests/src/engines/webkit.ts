import { spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import type { Engine } from "./engine.js";

/** The browser that Debian's `webkit2gtk-driver` drives. */
const miniBrowser = "/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser";
const startTimeoutMs = 15_000;

/** Starts WebKitGTK on a virtual screen, and speaks WebDriver with it. @param driver The path of `WebKitWebDriver`. */
export async function startWebKit(driver: string): Promise<Engine> {
  const port = await freePort();
  const server = spawn("xvfb-run", ["-a", "-s", "-screen 0 1400x1000x24", driver, `--port=${port}`], {
    detached: true,
    stdio: "ignore",
  });
  const stop = () => {
    if (server.pid) process.kill(-server.pid);
  };
  const send = createSender(`http://127.0.0.1:${port}`);
  await untilReady(send).catch((error) => {
    stop();
    throw error;
  });
  return {
    // A driver of WebKitGTK has one session.
    tabs: 1,
    async newTab({ width, height }) {
      const { sessionId } = await send<{ sessionId: string }>("POST", "/session", { capabilities });
      const command = <Value>(path: string, body: object) => send<Value>("POST", `/session/${sessionId}${path}`, body);
      const evaluate = <Value>(script: string) =>
        command<Value>("/execute/sync", { script: `return (${script})`, args: [] });
      await command("/window/rect", { width, height });
      return {
        goto: (url) => command("/url", { url }),
        evaluate,
        click: async (x, y) => void (await command("/actions", { actions: [clickAt(x, y)] })),
        press: async (keys) => void (await command("/actions", { actions: [pressesOf(keys)] })),
        close: async () => void (await send("DELETE", `/session/${sessionId}`)),
      };
    },
    close: async () => stop(),
  };
}

const capabilities = {
  alwaysMatch: { "webkitgtk:browserOptions": { binary: miniBrowser, args: ["--automation"] } },
};

const clickAt = (x: number, y: number) => ({
  type: "pointer",
  id: "mouse",
  parameters: { pointerType: "mouse" },
  actions: [
    { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0, origin: "viewport" },
    { type: "pointerDown", button: 0 },
    { type: "pointerUp", button: 0 },
  ],
});

/** The private characters that stand for keys without a character (W3C WebDriver, 17.4.2). */
const keyCodes: Readonly<Record<string, string>> = {
  Shift: "\uE008",
  Tab: "\uE004",
  Enter: "\uE007",
  Escape: "\uE00C",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
};

const pressesOf = (keys: readonly string[]) => ({
  type: "key",
  id: "keyboard",
  actions: keys.flatMap((key) => {
    const held = key.split("+").map((name) => keyCodes[name] ?? name);
    const down = held.map((value) => ({ type: "keyDown", value }));
    return [...down, ...held.reverse().map((value) => ({ type: "keyUp", value }))];
  }),
});

type Send = <Value>(method: string, path: string, body?: object) => Promise<Value>;

function createSender(base: string): Send {
  return async (method, path, body) => {
    const response = await fetch(base + path, { method, ...(body && { body: JSON.stringify(body) }) });
    // Every answer of WebDriver has this form (W3C WebDriver, 6.3).
    const { value } = (await response.json()) as { value: never };
    if (!response.ok) throw new Error(`WebDriver responded with ${response.status}: ${JSON.stringify(value)}`);
    return value;
  };
}

async function untilReady(send: Send): Promise<void> {
  const end = Date.now() + startTimeoutMs;
  for (;;) {
    try {
      await send("GET", "/status");
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(200);
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "127.0.0.1", () => {
      // A server that listens on a port has an address of this kind.
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
