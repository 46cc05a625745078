export * from "./richText.js";
