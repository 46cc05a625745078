import { describe, expect, it } from "vitest";
import { parseContactsJson } from "./parseContacts.js";

describe("parseContactsJson", () => {
  it.each(["", "<!doctype html>", '[{"kind":', " ".repeat(1_000_001)])("rejects %j, which is not JSON", (text) => {
    expect(() => parseContactsJson(text)).toThrow(
      /^@handrail\/core: the contacts are not JSON \(.+\)\..+Check the text/,
    );
  });
});
