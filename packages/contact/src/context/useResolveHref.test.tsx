import { linkSchemes } from "@handrail/core/url";
import { renderHook } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { Company } from "../testing/company.js";
import { useResolveHref } from "./useResolveHref.js";

const resolve = (helpHref?: string) =>
  renderHook(() => useResolveHref(), { wrapper: ({ children }) => <Company helpHref={helpHref}>{children}</Company> })
    .result.current;

describe("useResolveHref", () => {
  it.each([
    ["help:pay-late", "/help/pay-late"],
    ["help:pay-late#when", "/help/pay-late#when"],
    ["help:../admin?x", "/help/..%2Fadmin%3Fx"],
    ["help:$&", "/help/%24%26"],
    ["help:c%23#when", "/help/c%23#when"],
    ["contact:phone", "tel:+37070055010"],
    ["contact:fault-line", "tel:+37070055011"],
    ["https://example.com/a?b#c", "https://example.com/a?b#c"],
    ["mailto:help@example.com", "mailto:help@example.com"],
    ["/bills?month=1:2", "/bills?month=1:2"],
    ["#when", "#when"],
    ["guide/a:b", "guide/a:b"],
    [" https://example.com ", "https://example.com"],
    [" help:pay-late\n", "/help/pay-late"],
  ])("turns %j into %j", (href, expected) => expect(resolve("/help/{id}")(href)).toBe(expected));

  it.each([
    "",
    "help:",
    "contact:nobody",
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    "java\nscript:alert(1)",
    "\u0001javascript:alert(1)",
    "\tjavascript:alert(1)",
    "data:text/html,x",
    "vbscript:x",
    "blob:https://example.com/1",
    "//evil.example",
    "/\\evil.example",
  ])("returns undefined for %j", (href) => expect(resolve("/help/{id}")(href)).toBeUndefined());

  it.each(linkSchemes)("allows the scheme %s of the shared policy", (scheme) => {
    expect(resolve()(`${scheme}:a`)).toBe(`${scheme}:a`);
  });

  it.each([
    [undefined, "#when"],
    ["#{id}", "#when"],
    ["/faq#{id}", "/faq#when"],
    ["/help/{id}?from=faq", "/help/pay-late?from=faq#when"],
    ["/#/help/{id}", "/#/help/pay-late#when"],
  ])("leads to the part of an article with the helpHref %j", (helpHref, expected) => {
    expect(resolve(helpHref)("help:pay-late#when")).toBe(expected);
  });

  it("returns a fragment of the same page without a helpHref", () => {
    expect(resolve()("help:pay-late")).toBe("#pay-late");
  });
});
