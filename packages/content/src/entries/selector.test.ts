import { describe, expect, it } from "vitest";
import { isSelector } from "./selector.js";

describe("isSelector", () => {
  it.each([
    ...["#menu", ".a.b", "button[data-x]", "[data-hr~='rich-text']", 'a[href^="/pay" i]', "main > p + p ~ ul, #x"],
    ...[
      "*",
      "li:nth-child(2n + 1)",
      ":is(h2, h3):not(.a):hover",
      "p::first-line",
      "#pa\\.y",
      "#mygtukas-ž",
      "--x",
      "a:lang(lt)",
      "#\\31 23",
      "#\\000031 23 .a\\:b",
      "form:has(> a)",
      "form:HAS( > a, + b c ):not(:has(~ p))",
      ":is( a , b )",
    ],
  ])("accepts %s", (selector) => expect(isSelector(selector)).toBe(true));

  it.each([
    "",
    " ",
    "[[",
    "#",
    ".",
    "a[",
    "a[b=",
    "> a",
    "a >",
    "a,,b",
    "a,",
    ":is(",
    ":is()",
    "a)",
    "#1",
    "a..b",
    "a{",
    "a[b=']",
    ":has(>)",
    ":has(> > a)",
    ":is(> a)",
    "a:has(> b) > > c",
    "#\\",
  ])("rejects %j", (selector) => expect(isSelector(selector)).toBe(false));
});
