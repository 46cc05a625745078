export { countRegExpSteps } from "./countRegExpSteps.js";
