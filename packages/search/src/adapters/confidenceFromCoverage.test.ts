import { describe, expect, it } from "vitest";
import type { HighlightRange } from "../answer/searchAnswer.js";
import { en } from "../languages/en.js";
import { confidenceFromCoverage } from "./confidenceFromCoverage.js";

const confidence = (query: string, title: string, titleRanges: HighlightRange[] = []) =>
  confidenceFromCoverage(query, [{ id: "a", title, titleRanges }], en.stopWords);

describe("confidenceFromCoverage", () => {
  it.each([
    ["my bill is wrong", "My bill is wrong"],
    ["bills", "Understand your bill"],
    ["cancelled order", "Cancel an order"],
    ["reset pass", "Reset your password"],
    ["wifi", "Get better Wi-Fi"],
    ["Café", "Opening hours of the cafe"],
    ["call 0800 123 999", "Call us on 0800123999"],
    ["重置密码", "如何重置密码"],
  ])("is sure of %j for the hit %j", (query, title) => expect(confidence(query, title)).toBe("sure"));

  it.each([
    ["my bill is wrong", "Understand your bill"],
    ["how do I", "How do I pay?"],
    ["set up HG8245Q", "Set up your HG8245H router"],
    ["error 80079999", "Error 80070005"],
    ["pay", "Repair a phone"],
    ["", "Pay"],
  ])("is unsure of %j for the hit %j", (query, title) => expect(confidence(query, title)).toBe("unsure"));

  it("counts a highlighted word that no word of the question explains", () => {
    expect(confidence("pasword", "Reset your password")).toBe("unsure");
    expect(confidence("pasword", "Reset your password", [[11, 19]])).toBe("sure");
    expect(confidence("pasword elephant giraffe", "Reset your password", [[11, 19]])).toBe("unsure");
  });

  it("finds nothing without hits", () => expect(confidenceFromCoverage("bill", [])).toBe("none"));
});
