import { join } from "node:path";
import { storybookTest } from "@storybook/addon-vitest/vitest-plugin";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { ensureChromium } from "../../scripts/lib/chromium.mjs";

const quiet = ["--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"];

// Every story is a test: its play function, axe, and the promise check in each mode (see .storybook/preview.tsx).
export default defineConfig({
  plugins: [storybookTest({ configDir: join(import.meta.dirname, ".storybook") })],
  test: {
    name: "stories",
    reporters: ["default", "json"],
    outputFile: { json: ".reports/stories.json" },
    setupFiles: [".storybook/vitest.setup.ts"],
    testTimeout: 30_000,
    // The check looks for a person in four modes, which takes long in a list of 500 questions on a busy machine.
    hookTimeout: 120_000,
    // As in browser-tests: a browser on a busy machine is late now and then, and a fault fails twice.
    retry: 1,
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1024, height: 768 },
      provider: playwright({
        launchOptions: { executablePath: await ensureChromium(), args: ["--no-sandbox", ...quiet] },
        // Tests measure the end of animations.
        contextOptions: { reducedMotion: "reduce" },
      }),
      instances: [{ browser: "chromium" }],
    },
  },
});
