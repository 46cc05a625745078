export { containEvents } from "./containEvents.js";
export { ignoreEscapeUntilReleased } from "./ignoreEscape.js";
export { keyLayer } from "./keyLayer.js";
export { createReturnFocus } from "./returnFocus.js";
export { surroundingsOf } from "./surroundings.js";
