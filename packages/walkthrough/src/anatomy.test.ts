import { join } from "node:path";
import { describeAnatomy } from "@handrail-tooling/testing";
import * as anatomy from "./anatomy.js";

describeAnatomy(join(import.meta.dirname, ".."), anatomy, {
  borrowed: ["rail"],
  unstyled: ["tour-next", "tour-host", "tour-marker"],
  pages: ["README.md", "docs/courses.md"],
});
