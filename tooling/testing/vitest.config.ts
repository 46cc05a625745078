export { componentTests as default } from "@handrail-tooling/vitest";
