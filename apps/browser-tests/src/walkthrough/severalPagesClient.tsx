import { hydrateRoot } from "react-dom/client";
import { Site } from "./SeveralPages.js";

const root = document.querySelector("#app");
const isRouted = new URLSearchParams(location.search).has("router");
if (root) hydrateRoot(root, <Site initialPath={location.pathname} isRouted={isRouted} />);
