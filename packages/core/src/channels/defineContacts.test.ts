import { describe, expect, it } from "vitest";
import { defineContacts } from "./defineContacts.js";

const phone = { kind: "phone", number: "+37052000000" } as const;

describe("defineContacts", () => {
  it("returns the list, and rejects values that types cannot check", () => {
    expect(defineContacts([phone])).toEqual([phone]);
    expect(() => defineContacts([{ kind: "phone", number: "call us" }])).toThrow(
      /contacts\[0\]\.number is "call us"\. Give a number/,
    );
  });
});
