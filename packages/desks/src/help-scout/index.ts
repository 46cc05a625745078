export * from "./helpScout.js";
export * from "./helpScoutBeacon.js";
