export { createMover, type Move, type Mover, type MoverOptions } from "./createMover.js";
export type { Place } from "./freePlace.js";
