import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

const usualPlaces = [
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
 * Finds a Chromium: `HANDRAIL_CHROMIUM`, the usual places, then Playwright's own. Where there is none it is installed,
 * unless `HANDRAIL_NO_INSTALL` is set.
 * @returns its path
 * @throws Error that says what to do
 */
export async function ensureChromium() {
  const found = await findChromium();
  if (found) return found;
  if (process.env.HANDRAIL_NO_INSTALL) {
    throw new Error(
      "No Chromium was found and HANDRAIL_NO_INSTALL forbids to install one. Stories cannot be tested without it. " +
        "Install Chromium or Chrome, or set HANDRAIL_CHROMIUM to its path.",
    );
  }
  await installChromium();
  const installed = await findChromium();
  if (installed) return installed;
  throw new Error(
    "No Chromium was found and it could not be installed. Stories cannot be tested without it. " +
      "Install Chromium or Chrome, or set HANDRAIL_CHROMIUM to its path.",
  );
}

async function findChromium() {
  const wanted = process.env.HANDRAIL_CHROMIUM;
  if (wanted) {
    if (existsSync(wanted)) return wanted;
    throw new Error(`HANDRAIL_CHROMIUM names ${wanted}, which is not there. Correct the path, or unset it.`);
  }
  return [...usualPlaces, await playwrightsOwn()].find((path) => path && existsSync(path));
}

// Imported late: before the first install there is no Playwright to ask.
async function playwrightsOwn() {
  const { chromium } = await import("playwright");
  return chromium.executablePath();
}

async function installChromium() {
  const isRoot = process.getuid?.() === 0;
  if (isRoot && isDebian()) {
    console.log("No Chromium was found. Installing Debian's (set HANDRAIL_NO_INSTALL=1 to forbid it)…");
    const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update", "-qq"], { env });
    await run("apt-get", ["install", "-y", "-qq", "chromium", "fonts-noto-core", "fonts-noto-cjk"], {
      env,
      quiet: true,
    });
  } else {
    console.log("No Chromium was found. Downloading Playwright's (set HANDRAIL_NO_INSTALL=1 to forbid it)…");
    await run("npx", ["playwright", "install", "chromium"]);
  }
}

function isDebian() {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}
