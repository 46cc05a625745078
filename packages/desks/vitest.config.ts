export { nodeTests as default } from "@handrail-tooling/vitest";
