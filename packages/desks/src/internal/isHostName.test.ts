import { describe, expect, it } from "vitest";
import { isHostName } from "./isHostName.js";

describe("isHostName", () => {
  it.each(["northwind", "northwind.zendesk.com", "n-1.example", "3.example"])("accepts %s", (text) => {
    expect(isHostName(text)).toBe(true);
  });

  it.each(["", ".", "a..b", "-a", "a-.b", "a.example/", "a.example:8080", "a.example@b.example", "a b", "ą.lt", "a\n"])(
    "rejects %j",
    (text) => {
      expect(isHostName(text)).toBe(false);
    },
  );
});
