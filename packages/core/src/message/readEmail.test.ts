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
    "a@1.2.3.4",
    "“anna@b.com”",
    "‘anna’@b.com…",
    "a–b@b.com",
    `a@${"b".repeat(64)}.com`,
    `${"a".repeat(65)}@b.com`,
    "",
  ])("rejects %j", (text) => {
    expect(readEmail(text)).toBeUndefined();
  });

  it("reads the full-width characters of a Japanese keyboard", () => {
    expect(readEmail("jonas＠example．com")).toBe("jonas@example.com");
    expect(readEmail("ｊｏｎａｓ＠ｅｘａｍｐｌｅ。ｃｏｍ")).toBe("jonas@example.com");
  });

  it.each(["anna＠example｡com", "anna﹫example.com"])("reads %s, whose signs have other widths", (text) => {
    expect(readEmail(text)).toBe("anna@example.com");
  });

  it.each(["anna@example.com\u200b", "\u202aanna@example.com\u202c", "an\u00adna@exam\u200bple.com"])(
    "removes invisible characters of a copied address: %j",
    (text) => {
      expect(readEmail(text)).toBe("anna@example.com");
    },
  );

  it("reads the apostrophe that phones write", () => {
    expect(readEmail("o’brien@example.com")).toBe("o'brien@example.com");
  });

  it("composes letters that were typed with a separate accent", () => {
    expect(readEmail("mu\u0308ller@exa\u0301mple.com")).toBe("müller@exámple.com");
  });
});
