export { default } from "@handrail-tooling/build/tsup";
