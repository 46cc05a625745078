import { existsSync } from "node:fs";
import { canInstallPackages, installPackages } from "./debian.mjs";
import { run } from "./run.mjs";

// It opens a page about three times as fast as the whole browser, which draws windows that nobody sees.
const debianPath = "/usr/bin/chromium-headless-shell";
const commonPaths = [
  debianPath,
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/**
 * Finds Chromium: in `HANDRAIL_CHROMIUM`, at common paths, then in Playwright's folder. Installs it if there is none, and the faster one
 * where Debian's packages can be installed, unless `HANDRAIL_NO_INSTALL` is set.
 * @returns the path
 * @throws Error that says what to do
 */
export async function ensureChromium() {
  const found = await findChromium();
  const isFastest = process.env.HANDRAIL_CHROMIUM || found === debianPath || !canInstallPackages();
  if (found && (isFastest || process.env.HANDRAIL_NO_INSTALL)) return found;
  if (process.env.HANDRAIL_NO_INSTALL) {
    throw new Error(
      "No Chromium was found and HANDRAIL_NO_INSTALL is set. The story tests need it. " +
        "Install Chromium or Chrome, or set HANDRAIL_CHROMIUM to its path.",
    );
  }
  await installChromium();
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    "No Chromium was found and it could not be installed. The story tests need it. " +
      "Install Chromium or Chrome, or set HANDRAIL_CHROMIUM to its path.",
  );
}

async function findChromium() {
  const path = process.env.HANDRAIL_CHROMIUM;
  if (path) {
    if (existsSync(path)) return path;
    throw new Error(`HANDRAIL_CHROMIUM is ${path}, which does not exist. Correct the path, or unset it.`);
  }
  return [...commonPaths, await playwrightPath()].find((candidate) => candidate && existsSync(candidate));
}

// Imported here because Playwright is missing before the first install.
async function playwrightPath() {
  const { chromium } = await import("playwright");
  return chromium.executablePath();
}

async function installChromium() {
  if (canInstallPackages()) {
    console.log("Installing Debian's headless Chromium (set HANDRAIL_NO_INSTALL=1 to prevent it)…");
    await installPackages(["chromium-headless-shell", "fonts-noto-core", "fonts-noto-cjk"]);
  } else {
    console.log("No Chromium was found. Downloading Playwright's (set HANDRAIL_NO_INSTALL=1 to prevent it)…");
    await run("npx", ["playwright", "install", "chromium"]);
  }
}
