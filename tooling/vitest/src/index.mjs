import { fileURLToPath } from "node:url";
import { react18 } from "@handrail-tooling/react-18";
import { defineConfig } from "vitest/config";

const conditions = ["handrail-source", "module", "import", "development|production", "default"];

const pathOf = (file) => fileURLToPath(new URL(file, import.meta.url));

const reports = { reporters: ["default", "json"], outputFile: { json: ".reports/unit.json" } };

const shared = {
  include: ["src/**/*.test.{ts,tsx}"],
  restoreMocks: true,
  // Property tests take their time on a busy machine; none of them is about time.
  testTimeout: 60_000,
  setupFiles: ["./failOnConsole.ts", "./sameSeed.ts"].map(pathOf),
};

/** Tests of code that needs no page. */
export const nodeTests = defineConfig({
  resolve: { conditions },
  ssr: { resolve: { conditions } },
  test: { ...reports, ...shared, environment: "node" },
});

const inJsdom = {
  resolve: { conditions, dedupe: ["react", "react-dom"] },
  ssr: { resolve: { conditions } },
  test: { ...shared, environment: "jsdom", setupFiles: [...shared.setupFiles, pathOf("./setup.ts")] },
};

/** Tests of components, in jsdom; what needs a real layout is tested as a story. */
export const componentTests = defineConfig({ ...inJsdom, test: { ...reports, ...inJsdom.test } });

/** Tests of components, and their conformance suite and states a second time in React 18. */
export const partTests = defineConfig({
  test: {
    ...reports,
    projects: [
      { ...inJsdom, test: { ...inJsdom.test, name: "React 19" } },
      {
        ...inJsdom,
        resolve: { conditions, alias: react18 },
        test: {
          ...inJsdom.test,
          name: "React 18",
          include: ["src/{conformance,states}.test.tsx"],
          // Testing Library's clean-up would bring React 19.
          setupFiles: shared.setupFiles,
          // Aliases apply only to inlined packages.
          server: { deps: { inline: [/node_modules\/(@radix-ui|react-remove-scroll|react-style-singleton|use-)/] } },
        },
      },
    ],
  },
});
