import { describe, expect, it } from "vitest";
import { addressFault } from "./channelAddress.js";

describe("addressFault", () => {
  it.each([
    "tel:+37052000000",
    "tel:+37052000000;ext=12",
    "sms:1855?&body=Hello",
    "mailto:help@northwind.example?subject=My%20bill",
    "https://northwind.example/contact/chat",
    "https://wa.me/37052000000",
    "/contact/message",
  ])("finds nothing wrong with %s", (href) => {
    expect(addressFault(href)).toBeUndefined();
  });

  it.each([null, "", "   "])("reports a missing address in %j", (href) => {
    expect(addressFault(href)).toBe("has no address");
  });

  it.each([
    "#",
    "#contact",
    "javascript:void(0)",
    "javascript:alert(1)",
    "tel:",
    "tel:+",
    "tel:help",
    "mailto:",
    "mailto:help",
    "sms:",
    "https:",
    "https://",
    "http://northwind.example/",
    "//northwind.example/",
    "contact",
    "data:text/html,hello",
  ])("refuses %s", (href) => {
    expect(addressFault(href)).toContain("opens no channel");
  });

  it("cuts an address that would fill the message", () => {
    expect(addressFault(`data:${"x".repeat(500)}`)?.length).toBeLessThan(120);
  });
});
