export { partTests as default } from "@handrail-tooling/vitest";
