export { createMover, type Move, type Mover, type MoverOptions } from "./createMover.js";
export { createRoom } from "./createRoom.js";
export type { Place } from "./freePlace.js";
export { type Area, areaOf, operableProbes } from "./operable.js";
