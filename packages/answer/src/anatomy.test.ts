import { join } from "node:path";
import { describeAnatomy } from "@handrail-tooling/testing";
import * as anatomy from "./anatomy.js";

const parts = { ...anatomy.parts, ...anatomy.feedbackParts };

describeAnatomy(
  join(import.meta.dirname, ".."),
  { ...anatomy, parts },
  {
    borrowed: [],
    unstyled: ["answer-checked", "feedback-question", "feedback-send"],
  },
);
