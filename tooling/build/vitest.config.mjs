import { nodeTests } from "@handrail-tooling/vitest";
import { mergeConfig } from "vitest/config";

export default mergeConfig(nodeTests, { test: { include: ["src/**/*.test.mjs"] } });
