import { nodeTests } from "@handrail-tooling/vitest";
import { mergeConfig } from "vitest/config";

// recheck's build in plain JavaScript: the others need Java or a program for each system.
export default mergeConfig(nodeTests, { test: { env: { RECHECK_SYNC_BACKEND: "pure" } } });
