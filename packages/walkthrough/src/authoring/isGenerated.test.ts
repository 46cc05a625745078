import { describe, expect, it } from "vitest";
import { isGenerated } from "./isGenerated.js";

describe("isGenerated", () => {
  it.each([
    ...[
      ":r1:",
      "«r3»",
      "_r_7_",
      "radix-:r2:",
      "tabs-:R1ab6:-panel",
      "base-ui-_r_a_",
      "react-aria-_r_b_",
      "mantine-_R_q_-label",
    ],
    ...[
      "headlessui-menu-button-3",
      "rc-tabs-1-tab-2",
      "ui-id-4",
      "cdk-overlay-3",
      "mat-input-4",
      "pr_id_3",
      "ember12",
      "input-v-12",
    ],
    ...["item-48211", "css-1a2b3c", "3f0d6f1e-6a3c-4c1e-9d5b-0d8c1c6b7a10"],
  ])("takes %s for generated", (id) => expect(isGenerated(id)).toBe(true));

  it.each([
    ...["menu", "main-content", "order-2", "step_12", "search2"],
    ...["materials-2", "match-day-1", "matrix1", "p2p-transfer", "covid19", "loginForm:user"],
  ])("takes %s for written", (id) => expect(isGenerated(id)).toBe(false));
});
