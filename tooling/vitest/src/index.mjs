import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const conditions = ["handrail-source", "module", "import", "development|production", "default"];

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

const shared = {
  include: ["src/**/*.test.{ts,tsx}"],
  reporters: ["default", "json"],
  outputFile: { json: ".reports/unit.json" },
  restoreMocks: true,
  // Property tests take their time on a busy machine; none of them is about time.
  testTimeout: 60_000,
  setupFiles: ["./failOnConsole.ts", "./sameSeed.ts"].map(pathOf),
};

/** Tests of code that needs no page. */
export const nodeTests = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { ...shared, environment: "node" },
});

/** Tests of components, in jsdom; what needs a real layout is tested as a story. */
export const componentTests = defineConfig({
  resolve: { conditions, dedupe: ["react", "react-dom"] },
  ssr: { resolve: { conditions } },
  test: {
    ...shared,
    environment: "jsdom",
    setupFiles: [...shared.setupFiles, pathOf("./setup.ts")],
  },
});
