import { describe, expect, it } from "vitest";
import { readEmail } from "./readEmail.js";

describe("readEmail", () => {
  it.each([
    "jonas@example.com",
    "jonas+bills@example.co.uk",
    "o'brien@example.com",
    "j@x.lt",
    "žydrė@paštas.lt",
    "用户@例子.公司",
    "jonas@xn--pats-xsa.lt",
    "a.b-c_d@sub-domain.example.com",
  ])("accepts %s", (address) => {
    expect(readEmail(` ${address} `)).toBe(address);
  });

  it.each([
    "a@b.com,",
    "a@b.com.",
    "a@b..com",
    "mailto:a@b.com",
    "a@b.com, c@d.com",
    "<a@b.com>",
    "Jonas <a@b.com>",
    ".a@b.com",
    "a.@b.com",
    "a..b@b.com",
    "a@-b.com",
    "a@b-.com",
    "a@b",
    "a@@b.com",
    "a@b@c.com",
    "a b@c.com",
    "@b.com",
    "a@",
    "",
  ])("rejects %j", (text) => {
    expect(readEmail(text)).toBeUndefined();
  });

  it("reads the full-width characters of a Japanese keyboard", () => {
    expect(readEmail("jonas＠example．com")).toBe("jonas@example.com");
    expect(readEmail("ｊｏｎａｓ＠ｅｘａｍｐｌｅ。ｃｏｍ")).toBe("jonas@example.com");
  });
});
