import { longHandoff } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { attributesContract } from "../testing/attributesContract.js";
import { chatwootAttributes, chatwootLimits } from "./chatwootAttributes.js";

attributesContract({ name: "chatwootAttributes", attributes: chatwootAttributes, limit: chatwootLimits.value });

describe("chatwootAttributes with 1,500 characters", () => {
  it("has no handrail_left_out if nothing was shortened", () => {
    expect(chatwootAttributes(longHandoff(1))).not.toHaveProperty("handrail_left_out");
  });
});
