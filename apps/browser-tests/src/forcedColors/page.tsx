import { createRoot } from "react-dom/client";
import * as lens from "./lens.js";
import { scenes } from "./scenes.js";
import "./window.js";

window.lens = lens;

const name = new URLSearchParams(location.search).get("scene") ?? "";
createRoot(document.body.appendChild(document.createElement("main"))).render(scenes[name]?.element);
