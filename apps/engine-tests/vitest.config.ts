import { nodeTests } from "@handrail-tooling/vitest";
import { mergeConfig } from "vitest/config";

// The first run downloads OpenSearch, and a node needs about ten seconds to start.
export default mergeConfig(nodeTests, {
  test: { testTimeout: 120_000, hookTimeout: 900_000, outputFile: { json: ".reports/engines.json" } },
});
