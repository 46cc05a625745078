import { nodeTests } from "@handrail-tooling/vitest";
import { mergeConfig } from "vitest/config";

export default mergeConfig(nodeTests, {
  test: { include: ["src/**/*.test.tsx"], testTimeout: 30_000, hookTimeout: 30_000, maxConcurrency: 10 },
});
