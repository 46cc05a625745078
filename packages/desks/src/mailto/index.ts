export * from "./mailto.js";
