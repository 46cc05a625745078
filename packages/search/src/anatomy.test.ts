import { join } from "node:path";
import { describeAnatomy } from "@handrail-tooling/testing";
import * as anatomy from "./anatomy.js";

describeAnatomy(join(import.meta.dirname, ".."), anatomy, {
  borrowed: ["button", "dialog", "dialog-body", "dialog-scroll", "rail"],
  unstyled: ["search-announcer"],
});
