import { defineConfig } from "vitest/config";

// Reads the built Storybook in Chromium, which takes minutes.
export default defineConfig({
  test: {
    name: "docs",
    include: ["src/docsPages/*.slow.test.ts"],
    reporters: ["default", "json"],
    outputFile: { json: ".reports/slow.json" },
    testTimeout: 900_000,
    maxConcurrency: 4,
  },
});
