export { createOutbox } from "./createOutbox.js";
export { defineTransport } from "./defineTransport.js";
export type * from "./outbox.js";
export { indexedDbStore, memoryStore } from "./store.js";
export type * from "./transport.js";
export { type Retry, TransportError, type TransportErrorOptions, transportErrorFor } from "./transportError.js";
