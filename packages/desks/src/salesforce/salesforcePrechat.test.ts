import { fullHandoff } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it } from "vitest";
import { salesforcePrechatFields, salesforcePrechatLimits } from "./salesforcePrechat.js";

const fields = { summary: "Tried__c", question: "Question__c", history: "History__c" };

describe("salesforcePrechatFields", () => {
  it("returns values by your field names, without empty ones", () => {
    const values = salesforcePrechatFields({ ...fullHandoff, history: undefined }, { fields });
    expect(Object.keys(values)).toEqual(["Tried__c", "Question__c"]);
    expect(values.Tried__c?.length).toBeLessThanOrEqual(salesforcePrechatLimits.value);
  });

  it("takes another limit", () => {
    expect(salesforcePrechatFields(fullHandoff, { fields, limit: 2000 }).Tried__c).toContain("Restart the router");
  });
});
