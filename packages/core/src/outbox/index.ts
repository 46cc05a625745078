export type * from "./outbox.js";
export type * from "./transport.js";
