export * from "./helpScout.js";
