import { hydrateRoot } from "react-dom/client";
import { pageOf } from "./pages.js";

const root = document.getElementById("root");
if (!root) throw new Error("The page has no root.");

const recoverable: string[] = [];
Object.assign(window, { recoverable });
hydrateRoot(root, pageOf(root.dataset.name ?? "", root.dataset.strict === "true"), {
  onRecoverableError: (error) => recoverable.push(String(error)),
});
