export { freePlace, type Place } from "./freePlace.js";
export { type Area, operableProbes } from "./operable.js";
export { topContainer } from "./topContainer.js";
