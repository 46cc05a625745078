export { carries } from "./desk/carries.js";
export { type DeskTraits, type DeskTransport, defineDesk } from "./desk/defineDesk.js";
export type * from "./desk/deskDeclaration.js";
export { type PlacedRequest, placeFields } from "./desk/placeFields.js";
export type { HandoffFieldName } from "./internal/handoffFields.js";
export type { HttpOptions } from "./internal/http.js";
export type { OpenLink } from "./internal/openLink.js";
export type { DeskMessages } from "./messages/deskMessages.js";
