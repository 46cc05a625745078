import { join } from "node:path";
import { describeAnatomy } from "@handrail-tooling/testing";
import * as anatomy from "./anatomy.js";

describeAnatomy(join(import.meta.dirname, ".."), anatomy, {
  borrowed: ["button", "dialog-body", "dialog-rail", "icon", "tour-card", "visually-hidden"],
  unstyled: ["channel-action-text", "form-files", "rail-availability", "reference-label"],
  pages: ["README.md", "docs/styling.md"],
});
