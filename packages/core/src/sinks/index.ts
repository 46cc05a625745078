export type { BeaconBody } from "./beaconBody.js";
export * from "./beaconSink.js";
export * from "./callbackSink.js";
export * from "./connectSinks.js";
export * from "./eventSink.js";
export type * from "./sink.js";
