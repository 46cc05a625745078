export { contrast, parseColor, type Rgba, textContrast } from "./color.js";
export type { Finding } from "./finding.js";
export { findObscured, type ObscuredRail } from "./findObscured.js";
