import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { redact } from "./redact.js";

describe("redact, for generated texts", () => {
  const words = fc.constantFrom("my bill", "kodėl", "iPhone 15 Pro", "لماذا", "of 2026-11-16 too", "🙂", "");
  const surrounded = (secret: fc.Arbitrary<string>) => fc.tuple(words, secret, words);
  const digits = (count: number) => fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count });
  const inScript = (text: string, zero: number) =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  const zeros = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10, 0x1d7ce);

  function expectRedacted([before, secret, after]: readonly [string, string, string], visible = secret) {
    const text = redact(`${before} ${secret} ${after}`);
    expect(text).not.toContain(visible);
    expect(text).toContain("[…]");
    if (before) expect(text.startsWith(before)).toBe(true);
    if (after) expect(text.endsWith(after)).toBe(true);
  }

  it("removes every e-mail address", () => {
    const local = fc.stringMatching(/^[a-zà-žа-я0-9]([a-zà-žа-я0-9._+'-]{0,20}[a-z0-9])?$/);
    const unicode = fc.tuple(local, fc.domain()).map(([name, host]) => `${name}@${host}`);
    fc.assert(
      fc.property(surrounded(fc.oneof(unicode, fc.emailAddress())), (text) =>
        expectRedacted(text, text[1].split("/").at(-1)),
      ),
      {
        numRuns: 2000,
      },
    );
  });

  it("removes every card number, in any grouping and any digits", () => {
    const card = fc.tuple(
      fc.integer({ min: 12, max: 18 }).chain(digits),
      fc.constantFrom("", " ", "-", ".", "\u00a0", " - ", "\u200e"),
      zeros,
    );
    fc.assert(
      fc.property(card, words, words, ([body, separator, zero], before, after) => {
        const number = `${body.join("")}${checkDigit(body)}`;
        const secret = inScript((number.match(/.{1,4}/g) ?? []).join(separator), zero);
        const text = redact(`${before} x ${secret} x ${after}`);
        expect(text).toBe(`${before} x […] x ${after}`);
      }),
      { numRuns: 2000 },
    );
  });

  it("removes every run of seven or more digits, in any digits", () => {
    const run = fc.tuple(fc.integer({ min: 7, max: 40 }).chain(digits), zeros);
    fc.assert(
      fc.property(surrounded(run.map(([some, zero]) => inScript(some.join(""), zero))), (text) => {
        expectRedacted(text);
      }),
    );
  });

  it("removes every token", () => {
    const random = fc
      .tuple(fc.integer(), fc.integer({ min: 32, max: 64 }))
      .map(([seed, size]) => createHash("sha512").update(`${seed}`).digest().subarray(0, size));
    const token = fc.oneof(
      random.map((bytes) => bytes.toString("hex")),
      random.map((bytes) => bytes.toString("base64url")),
      random.map((bytes) => bytes.toString("base64")),
      fc.uuid(),
      random.map((bytes) => `eyJhbGciOiJIUzI1NiJ9.${bytes.toString("base64url")}.${bytes.toString("base64url")}`),
    );
    fc.assert(
      fc.property(surrounded(token), (text) => expectRedacted(text)),
      { numRuns: 2000 },
    );
  });

  it("removes the value of every named password", () => {
    const name = fc.constantFrom(
      "password: ",
      "Password=",
      "token=",
      "api_key = ",
      "пароль: ",
      "accessToken: ",
      "PIN: ",
    );
    const value = fc.stringMatching(/^[a-zA-Z0-9!$%*.-]{6,30}$/);
    fc.assert(
      fc.property(name, value, words, (label, secret, after) => {
        // The name and the value together may look like a token, and then both are removed.
        expect([`${label}[…] ${after}`, `[…] ${after}`]).toContain(redact(`${label}${secret} ${after}`));
      }),
      { numRuns: 2000 },
    );
  });

  it("leaves nothing to remove in its own result, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(redact(redact(text))).toBe(redact(text));
      }),
    );
  });

  it("ends after a number of steps in proportion to the text, for any mixture of the signs it looks for", () => {
    const signs = fc.constantFrom(
      ...[
        "token=",
        "password: ",
        "Bearer ",
        "?key=",
        "&",
        "a=",
        '"',
        "'",
        "„",
        " ",
        "\n",
        "@",
        "at",
        "dot",
        "(",
        "://",
      ],
      ...["4111", "+370 ", "0", "-", ".", "/", "LT12", "eyJ", "aB3", "é", "٤"],
    );
    fc.assert(
      fc.property(fc.array(signs, { maxLength: 60 }), (parts) => {
        const text = parts.join("");
        expect(stepsOf(text)).toBeLessThan(200 * text.length + 1000);
      }),
      { numRuns: 5000 },
    );
  });

  // Texts that make regular expressions and scanners backtrack.
  it.each(
    [
      ..."aA0@%+-. (:/=\"'é٤".split("").map((character) => [`${JSON.stringify(character)} alone`, character]),
      ...["@a", "a@", "%40", "%2540", "%25", "1 ", "0-", "1.", "+1", "eyJ ", "eyJ.", "4111 1111 1111 1111 ", "10.00-"],
      ...[
        "token=",
        "token=a&",
        "token=&",
        "token=&&",
        'token="',
        "?key=",
        "://a",
        " at ",
        "a at b dot ",
        "(at)",
        "LT12 ",
        "a-0",
        "password is ",
      ],
    ].map((one) => (typeof one === "string" ? [one, one] : one)),
  )("takes a number of steps in proportion to the text: %s", (_, unit = "") => {
    const short = stepsOf(unit.repeat(Math.ceil(10_000 / unit.length)));
    const long = stepsOf(unit.repeat(Math.ceil(100_000 / unit.length)));
    expect(long).toBeLessThan(11 * short + 1000);
    expect(long).toBeLessThan(100_000 * 60);
  });
});

function checkDigit(body: readonly number[]): number {
  const sum = body
    .toReversed()
    .reduce((total, digit, index) => total + (index % 2 === 1 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return (10 - (sum % 10)) % 10;
}

/** Counts the characters that are read one by one, given to a regular expression, or cut out. */
function stepsOf(text: string): number {
  let steps = 0;
  const { charAt, slice } = String.prototype;
  const { test } = RegExp.prototype;
  String.prototype.charAt = function (index) {
    steps++;
    return charAt.call(this, index);
  };
  String.prototype.slice = function (start, end) {
    const part = slice.call(this, start, end);
    steps += part.length;
    return part;
  };
  RegExp.prototype.test = function (value) {
    steps += value.length;
    return test.call(this, value);
  };
  try {
    redact(text);
  } finally {
    Object.assign(String.prototype, { charAt, slice });
    Object.assign(RegExp.prototype, { test });
  }
  return steps;
}
