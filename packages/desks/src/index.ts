export * from "./desk/defineDesk.js";
