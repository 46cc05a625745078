import { type Browser, chromium } from "playwright";

/** Starts the Chromium that `npm test` found, or Playwright's own. */
export function launchChromium(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env.HANDRAIL_CHROMIUM,
    args: ["--no-sandbox", "--disable-quic", "--disable-background-networking", "--disable-component-update"],
  });
}
