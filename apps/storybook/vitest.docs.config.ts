import { defineConfig } from "vitest/config";

// Reads the built Storybook in Chromium, which takes minutes.
export default defineConfig({
  test: {
    name: "docs",
    include: ["src/docsPages/*.slow.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".reports/slow.json" },
    testTimeout: 900_000,
    // What appears only soon after the focus, as suggestions do, can be too late on a busy machine.
    retry: 1,
    maxConcurrency: 4,
  },
});
