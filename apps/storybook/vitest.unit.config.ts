import { defineConfig } from "vitest/config";

// What stands behind a page and needs no browser to be tested.
export default defineConfig({
  test: {
    name: "unit",
    include: ["src/**/*.test.ts"],
    exclude: ["src/docsPages/**"],
    reporters: ["default", "json"],
    outputFile: { json: ".reports/unit.json" },
  },
});
