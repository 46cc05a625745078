import "../window.js";
import { createLook } from "./look.js";
import { stayOnPage } from "./stayOnPage.js";

stayOnPage(window);
window.focusWalk = { look: createLook() };
