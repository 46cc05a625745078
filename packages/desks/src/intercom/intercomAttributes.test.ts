import { longHandoff } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { attributesContract } from "../testing/attributesContract.js";
import { intercomAttributes, intercomLimits } from "./intercomAttributes.js";

attributesContract({ name: "intercomAttributes", attributes: intercomAttributes, limit: intercomLimits.value });

describe("intercomAttributes with 255 characters", () => {
  it("shortens the summary of even one search", () => {
    expect(intercomAttributes(longHandoff(1)).handrail_left_out).toBe("summary");
  });
});
