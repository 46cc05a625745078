import { nodeTests } from "@handrail-tooling/vitest";
import { mergeConfig } from "vitest/config";

export default mergeConfig(nodeTests, {
  test: {
    include: ["src/**/*.test.tsx"],
    testTimeout: 30_000,
    hookTimeout: 30_000,
    maxConcurrency: 10,
    // A browser on a busy machine is late now and then. A fault fails twice, and the report shows what was tried again.
    retry: 1,
  },
});
