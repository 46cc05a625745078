import { existsSync } from "node:fs";
import { startChromium } from "./chromium.js";
import type { Engine } from "./engine.js";
import { startFirefox } from "./firefox.js";
import { startWebKit } from "./webkit.js";

export type { Engine, Size, Tab } from "./engine.js";
export { findCovered, isPersonPressed } from "./oracle.js";

/** An engine of the test matrix. */
export interface AvailableEngine {
  name: "Chromium" | "Firefox" | "WebKitGTK";
  /** Starts it. `undefined`: it is not installed. */
  start: (() => Promise<Engine>) | undefined;
}

const firefox = process.env.HANDRAIL_FIREFOX ?? "/usr/bin/firefox-esr";
const webKitDriver = process.env.HANDRAIL_WEBKIT_DRIVER ?? "/usr/bin/WebKitWebDriver";

/** The engines, and which of them this machine has. Chromium is always there: the test command installs it. */
export const engines: readonly AvailableEngine[] = [
  { name: "Chromium", start: startChromium },
  { name: "Firefox", start: existsSync(firefox) ? () => startFirefox(firefox) : undefined },
  { name: "WebKitGTK", start: existsSync(webKitDriver) ? () => startWebKit(webKitDriver) : undefined },
];
