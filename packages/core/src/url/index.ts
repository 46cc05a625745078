export { helpLink, readHelpLink } from "./helpLink.js";
export { linkSchemes, mediaSchemes, safeLink, safeMedia } from "./safeUrl.js";
