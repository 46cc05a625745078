import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import type { Channel } from "./channel.js";
import { channelHref } from "./links.js";
import { parseContacts, parseContactsJson } from "./parseContacts.js";

const phone = { kind: "phone", number: "+37052000000" } as const;
const email = { kind: "email", address: "help@example.com" } as const;

/** One channel of every kind, some with all properties and some with the required ones only. */
const validChannels: Channel[] = [
  {
    kind: "phone",
    id: "fault-line",
    label: "Fault line",
    number: "+370 5 200 0911",
    display: "700 55 010",
    topics: ["outages"],
    hours: { timeZone: "Europe/Vilnius", weekly: { daily: ["00:00-24:00"] } },
    languages: ["lt", "en-GB", "lls"],
    cost: "free",
    note: "Text relay: בבקשה \u200f!",
  },
  { kind: "email", address: "help@example.com", repliesWithin: "P1D" },
  { kind: "form", action: "/contact", href: "https://example.com/contact", repliesWithin: "PT4H" },
  { kind: "chat", href: "/chat", staffed: true },
  { kind: "callback", href: "/callback", label: undefined },
  { kind: "sms", number: "1855" },
  { kind: "messaging", service: "whatsapp", href: "https://wa.me/37052000000", staffed: true },
  { kind: "appointment", href: "/appointment" },
  { kind: "visit", address: "Gedimino pr. 9, Vilnius", href: "https://example.com/map" },
  { kind: "bot", href: "/assistant" },
];

/** The problems in the error for a value, one a line. */
function problemsOf(value: unknown): string[] {
  try {
    parseContacts(value);
  } catch (error) {
    expect(error).toBeInstanceOf(HandrailError);
    return error instanceof HandrailError ? error.message.split("\n").slice(1) : [];
  }
  return [];
}

describe("parseContacts", () => {
  it("returns every kind of channel unchanged", () => {
    expect(parseContacts(validChannels)).toEqual(validChannels);
    expect(parseContactsJson(`\ufeff${JSON.stringify(validChannels)}`)).toEqual(
      JSON.parse(JSON.stringify(validChannels)),
    );
    for (const channel of parseContacts(validChannels)) expect(channelHref(channel)).not.toBe("");
  });

  it.each<[string, unknown, string]>([
    ["nothing", undefined, "contacts is undefined"],
    ["one channel", phone, "contacts is an object. Give a list"],
    ["an empty list", [], "contacts has no human channel. Give at least one channel that people answer"],
    ["only bots", [{ kind: "bot", href: "/a" }], "contacts has no human channel"],
    ["a bot first", [{ kind: "bot", href: "/a" }, phone], "contacts[0] is a bot. Put people first"],
    ["more than 50 channels", Array(1e6).fill(phone), "contacts has 1000000 channels"],
    ["a hole", Object.assign([phone], { length: 2 }), "contacts[1] is undefined. Give a channel"],
    ["null for a channel", [null], "contacts[0] is null"],
    ["a list for a channel", [[phone]], "contacts[0] is a list"],
    ["no kind", [{ number: "+37052000000" }], "contacts[0].kind is undefined. Give one of phone, email"],
    ["an unknown kind", [{ kind: "fax" }], 'contacts[0].kind is "fax". Give one of phone'],
    ["a kind named like a member of objects", [{ kind: "constructor" }], 'contacts[0].kind is "constructor"'],
    ["an inherited kind", [Object.create(phone)], "contacts[0].kind is undefined"],
    [
      "two of one id",
      [
        { ...phone, id: "a" },
        { ...phone, id: "a" },
      ],
      'contacts[1].id is "a", which another channel has',
    ],
    [
      "an id that a default could have",
      [phone, phone, { ...validChannels[1], id: "phone-2" }],
      'contacts[2].id is "phone-2"',
    ],
  ])("rejects %s", (_, value, expected) => {
    expect(problemsOf(value).join("\n")).toContain(expected);
  });

  const required: [Record<string, unknown>, string][] = [
    [{ kind: "phone" }, "number"],
    [{ kind: "email" }, "address"],
    [{ kind: "form" }, "action"],
    [{ kind: "form", href: "/contact" }, "action"],
    [{ kind: "chat" }, "href"],
    [{ kind: "callback" }, "href"],
    [{ kind: "sms" }, "number"],
    [{ kind: "messaging", href: "/a", staffed: true }, "service"],
    [{ kind: "messaging", service: "viber", href: "/a" }, "staffed"],
    [{ kind: "appointment" }, "href"],
    [{ kind: "visit", address: "Here" }, "href"],
    [{ kind: "bot" }, "href"],
  ];
  it.each(required)("requires of %j the property %s", (channel, key) => {
    const problems = problemsOf([phone, channel]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^- contacts\\[1\\]\\.${key} is missing\\. \\w.*\\.$`));
  });

  const invalid: [string, unknown, Record<string, unknown>][] = [
    ["number", "0800 FLOWERS", { kind: "phone" }],
    ["number", 37052000000, { kind: "phone" }],
    ["display", "", phone],
    ["address", "Help <help@example.com>", { kind: "email" }],
    ["address", "a@example.com,b@example.com", { kind: "email" }],
    ["repliesWithin", "1 day", email],
    ["repliesWithin", "P0D", email],
    ["repliesWithin", "P1M", email],
    ["action", "javascript:alert(1)", { kind: "form" }],
    ["action", "//evil.test", { kind: "form" }],
    ["href", "http://example.com", { kind: "chat" }],
    ["href", "https://user:pass@example.com", { kind: "bot" }],
    ["staffed", false, { kind: "chat", href: "/chat" }],
    ["staffed", "true", { kind: "messaging", service: "viber", href: "/a" }],
    ["id", "__proto__", phone],
    ["id", "a b", phone],
    ["label", "Call\u0000us", phone],
    ["label", "Call\u202eus", phone],
    ["label", "a".repeat(301), phone],
    ["note", "  ", phone],
    ["cost", null, phone],
    ["topics", "billing", phone],
    ["topics", [""], phone],
    ["topics", Array(101).fill("a"), phone],
    ["languages", ["english"], phone],
    ["languages", ["en_GB"], phone],
    ["languages", ["en-"], phone],
    ["hours", "08:00-18:00", phone],
    ["hours", { weekly: {} }, phone],
  ];
  it.each(invalid)("rejects %s: %j", (key, value, channel) => {
    const problems = problemsOf([phone, { ...channel, [key]: value }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(new RegExp(`^- contacts\\[1\\]\\.${key}[.[ ]`));
  });

  it.each(["hidden", "onlyAfterAttempts", "visible", "disabled", "enabled", "showAfter", "delay", "requiresLogin"])(
    "explains why a channel cannot have %s",
    (key) => {
      expect(problemsOf([{ ...phone, [key]: true }])).toEqual([
        expect.stringContaining(`contacts[0].${key} would keep customers from a person`),
      ]);
    },
  );

  it("lists the known properties for an unknown one", () => {
    expect(problemsOf([{ ...phone, nubmer: "1" }])).toEqual([expect.stringMatching(/nubmer is not known.*number/)]);
    expect(problemsOf([{ ...phone, address: "a@b.c" }])).toEqual([expect.stringContaining("address is not known")]);
  });

  it("rejects properties that would change prototypes", () => {
    const text = '[{"kind":"phone","number":"+37052000000","__proto__":{"a":1},"constructor":{"a":1}}]';
    expect(() => parseContactsJson(text)).toThrow(/__proto__ is not known[\s\S]*constructor is not known/);
    expect({}).not.toHaveProperty("a");
  });

  it.each(["https://wa.me/+37060000000", "https://wa.me/0037060000000"])("shows the right form for %s", (href) => {
    expect(problemsOf([phone, { kind: "messaging", service: "whatsapp", href, staffed: true }])).toEqual([
      expect.stringContaining("needs https://wa.me/37060000000,"),
    ]);
  });

  it("lists all problems of all channels", () => {
    const problems = problemsOf([
      { kind: "phone", number: "call us", hidden: true },
      { kind: "fax" },
      { kind: "form" },
    ]);
    expect(problems.map((line) => line.split(" ")[1])).toEqual([
      "contacts[0].number",
      "contacts[0].hidden",
      "contacts[1].kind",
      "contacts[2].action",
    ]);
  });

  it("keeps the error short and each problem on one line", () => {
    const strange = Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`key${index}\n\u202e`, 1]));
    const problems = problemsOf([{ ...phone, number: "\u202e\n".repeat(1e6), ...strange }, ...Array(40).fill({})]);
    expect(problems).toHaveLength(31);
    expect(problems.at(-1)).toBe("- and more");
    for (const line of problems) {
      expect(line.length).toBeLessThan(400);
      expect(line).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  it("throws only HandrailError, and returns only channels with a safe link, for any value", () => {
    const key = fc.constantFrom("kind", "number", "href", "address", "action", "staffed", "service", "id", "hours");
    const value = fc.oneof(
      fc.anything(),
      fc.constantFrom("phone", "email", "bot", "/a", "a@b.c", "+37052000000", true),
    );
    const list = fc.array(fc.oneof(fc.anything(), fc.dictionary(key, value), fc.constantFrom(...validChannels)), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), list), (contacts) => {
        if (problemsOf(contacts).length > 0) return;
        const [first, ...others] = parseContacts(contacts);
        expect(first.kind).not.toBe("bot");
        for (const channel of [first, ...others])
          expect(channelHref(channel)).toMatch(/^(tel:|mailto:|sms:|https:|\/)/);
      }),
      { numRuns: 2000 },
    );
  });
});
