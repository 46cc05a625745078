/** Finds Chromium, or installs it, and returns its path. See chromium.mjs. */
export function ensureChromium(): Promise<string>;
