export { linkSchemes, mediaSchemes, safeLink, safeMedia } from "./safeUrl.js";
