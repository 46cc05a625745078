export { findObscured, type ObscuredRail } from "./findObscured.js";
