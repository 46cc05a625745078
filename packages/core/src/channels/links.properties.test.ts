import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import type { Channel, MessagingChannel } from "./channel.js";
import { channelHref } from "./links.js";

const runs = { numRuns: 10_000 };
/** Long texts take long. */
const few = { numRuns: 3000 };
const phone = (number: string): Channel => ({ kind: "phone", number });
const email: Channel = { kind: "email", address: "help@example.com" };
const sms: Channel = { kind: "sms", number: "1855" };
const messaging = (href: string): MessagingChannel => ({ kind: "messaging", service: "whatsapp", href, staffed: true });
const page = (href: string): Channel => ({ kind: "callback", href });

/** What a body becomes on its way: CRLF lines, nothing that cannot be shown. */
function asSent(text: string): string {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).join("\r\n");
  return [...lines]
    .filter((c) => /[\t\r\n]/.test(c) || !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(c))
    .map((c) => (/\p{Cs}/u.test(c) ? "\ufffd" : c))
    .join("");
}

/** The text as addresses can have it: without halves of surrogate pairs. */
function asText(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

/** Anything a visitor could type or paste, and what an attacker would. */
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom("\r\n", "&", "?", ",", ";", "=", "%0A", "bcc:x@evil.test", "#", "+", "\u202e", "\ud83d", "a"),
    )
    .map((parts) => parts.join("")),
);

/** Every way a receiving program may read the fields of a link: as RFC 6068 says, and as browsers read addresses. */
function fieldsOf(href: string): [name: string, value: string][] {
  const query = href
    .slice(href.indexOf("?") + 1)
    .split("&")
    .filter(Boolean);
  const byHand = (href.includes("?") ? query : []).map((field): [string, string] => {
    const [name = "", value = "", ...more] = field.split("=");
    expect(more).toEqual([]);
    return [name, decodeURIComponent(value)];
  });
  expect([...new URL(href, "https://site.test").searchParams]).toEqual(byHand);
  return byHand;
}

/** The fields that must arrive: what went in, or where that is too long for a link, its beginning and an ellipsis. */
function expectFields(href: string, wanted: [name: string, value: string, room: number][]): boolean {
  expect(href).toMatch(/^[\x21-\x7e]+$/);
  expect(href.length).toBeLessThanOrEqual(2000);
  const fields = fieldsOf(href);
  const sent = wanted.filter(([, value]) => value !== "");
  expect(fields.map(([name]) => name)).toEqual(sent.map(([name]) => name));
  const isCut = sent.map(([, value, room], index) => {
    const received = fields[index]?.[1] ?? "";
    const fits = encodeURIComponent(value).length <= room;
    if (fits) expect(received).toBe(value);
    else expect([received.at(-1), value.startsWith(received.slice(0, -1))]).toEqual(["…", true]);
    return !fits;
  });
  return isCut.includes(true);
}

/** Counts how many links were cut, so that neither kind goes untested. */
function check<T>(
  arbitrary: fc.Arbitrary<T>,
  test: (given: T) => boolean,
  { numRuns } = runs,
): { whole: number; cut: number } {
  const met = { whole: 0, cut: 0 };
  fc.assert(
    fc.property(arbitrary, (given) => {
      met[test(given) ? "cut" : "whole"] += 1;
    }),
    { numRuns },
  );
  return met;
}

describe("channelHref, whatever a message holds", () => {
  it("reads back from mailto: as exactly what went in, and nothing else", () => {
    const met = check(fc.tuple(anyText, anyText), ([subject, body]) => {
      const href = channelHref(email, { subject, body });
      const url = new URL(href);
      expect([url.protocol, url.pathname, url.hash, url.host]).toEqual(["mailto:", "help@example.com", "", ""]);
      const title = asSent(subject).replace(/\s+/g, " ").trim();
      const start = "mailto:help@example.com?body=".length;
      const before = title ? start + "subject=&".length + Math.min(encodeURIComponent(title).length, 600) : start;
      return expectFields(href, [
        ["subject", title, 600],
        ["body", asSent(body), 2000 - before],
      ]);
    });
    expect(met.whole).toBeGreaterThan(9000);
  });

  it("reads back from sms: likewise, on Android and iOS", () => {
    const met = check(anyText, (body) => {
      const href = channelHref(sms, { body });
      const url = new URL(href);
      expect([url.protocol, url.pathname, url.hash, url.host]).toEqual(["sms:", "1855", "", ""]);
      return expectFields(href, [["body", asSent(body), 2000 - "sms:1855?&body=".length]]);
    });
    expect(met.whole).toBeGreaterThan(9000);
  });

  it.each([
    ["https://wa.me/3705", []],
    ["https://wa.me/3705?lang=lt&text=old#top", [["lang", "lt"]]],
    ["https://api.whatsapp.com/send?phone=3705&text=old", [["phone", "3705"]]],
    ["https://t.me/northwind", []],
  ] satisfies [string, [string, string][]][])(
    "reads back from %s likewise, with the service's own fields",
    (to, own) => {
      const met = check(anyText, (body) => {
        const href = channelHref(messaging(to), { body });
        const [url, service] = [new URL(href), new URL(to)];
        expect([url.origin, url.pathname]).toEqual([service.origin, service.pathname]);
        if (body === "") {
          expect(href).toBe(to);
          return false;
        }
        expect(url.hash).toBe("");
        const start = `${service.origin}${service.pathname}?${new URLSearchParams(own)}${own.length > 0 ? "&" : ""}text=`;
        return expectFields(href, [
          ...own.map(([name, value]): [string, string, number] => [name, value, 2000]),
          ["text", asSent(body), 2000 - start.length],
        ]);
      });
      expect(met.whole).toBeGreaterThan(9000);
    },
  );

  it("is cut where it is too long, never within a character, and its beginning arrives", () => {
    const long = fc.tuple(anyText, fc.integer({ min: 1, max: 200 })).map(([text, times]) => `${text}a`.repeat(times));
    const links: [Channel, name: string, start: string][] = [
      [sms, "body", "sms:1855?&body="],
      [email, "body", "mailto:help@example.com?body="],
      [messaging("https://t.me/northwind"), "text", "https://t.me/northwind?text="],
    ];
    const met = check(
      long,
      (body) => {
        const isCut = links.map(([channel, name, start]) =>
          expectFields(channelHref(channel, { body }), [[name, asSent(body), 2000 - start.length]]),
        );
        return isCut.includes(true);
      },
      few,
    );
    expect(Math.min(met.whole, met.cut)).toBeGreaterThan(500);
  });

  it("adds nothing to a channel that cannot carry it", () => {
    const channels: Channel[] = [
      phone("+37052000000"),
      page("/callback?a=b#c"),
      { kind: "form", action: "/contact" },
      { kind: "chat", href: "/chat" },
      { kind: "appointment", href: "/appointment" },
      { kind: "visit", address: "Gedimino pr. 1", href: "https://maps.example.com/?q=1" },
      { ...messaging("https://m.me/northwind"), service: "messenger" },
      { kind: "bot", href: "/bot" },
    ];
    const plain = channels.map((channel) => channelHref(channel));
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        expect(channels.map((channel) => channelHref(channel, { subject, body }))).toEqual(plain);
      }),
      runs,
    );
  });
});

describe("channelHref, whatever a channel holds", () => {
  it("dials exactly the digits of a number, however it is written", () => {
    const digits = fc.stringMatching(/^[1-9]\d{6,14}$/);
    const separators = fc.array(fc.constantFrom("", "", " ", "-", ".", "\u00a0", "\u202f"), {
      minLength: 15,
      maxLength: 15,
    });
    const extension = fc.oneof(fc.constant(""), fc.stringMatching(/^;ext=\d{1,7}$/));
    fc.assert(
      fc.property(digits, separators, extension, (number, between, end) => {
        const written = `+${[...number].map((digit, index) => digit + (between[index] ?? "")).join("")}`;
        expect(channelHref(phone(written + end))).toBe(`tel:+${number}${end}`);
        expect(channelHref({ kind: "sms", number: written })).toBe(`sms:+${number}`);
      }),
      runs,
    );
  });

  it("writes to exactly the address", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abz019!#$%&'*+/=?^_`{|}~-"), minLength: 1, maxLength: 20 });
    const label = fc.string({ unit: fc.constantFrom(..."abz019ąžüλ日ह"), minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(name, name, label, label, (user, tag, host, top) => {
        const address = `${user}.${tag}@${host}.${top}`;
        const url = new URL(channelHref({ kind: "email", address }));
        expect([url.protocol, decodeURIComponent(url.pathname), url.search, url.hash]).toEqual([
          "mailto:",
          address,
          "",
          "",
        ]);
      }),
      runs,
    );
  });

  it("opens exactly the page, with its fields", () => {
    const fields = fc.array(fc.tuple(anyText, anyText), { maxLength: 3 });
    const path = fc.webPath().filter((path) => path.startsWith("/") && !path.includes("//"));
    fc.assert(
      fc.property(fields, anyText, path, (given, hash, path) => {
        const sent = given.map(([name, value]): [string, string] => [asText(name), asText(value)]);
        const end = `?${new URLSearchParams(sent)}#${encodeURIComponent(asText(hash))}`;
        for (const address of [`https://example.com${path}${end}`, `${path}${end}`]) {
          if (address.length > 2000) continue;
          const href = channelHref(page(address));
          const url = new URL(href, "https://site.test");
          expect([...url.searchParams]).toEqual(sent);
          expect(decodeURIComponent(url.hash.slice(1))).toBe(asText(hash));
          expect(url.href).toBe(new URL(address, "https://site.test").href);
        }
      }),
      runs,
    );
  });

  it("makes of any number only digits, and of any address only that address", () => {
    const numbers = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."+0123456789 ()-.;,?&=ext\n") }));
    fc.assert(
      fc.property(numbers, numbers, anyText, (tail, number, user) => {
        for (const written of [number, `+370 5 ${tail}`, `+37052000000${tail}`]) {
          expect(hrefOf(phone(written)) ?? "tel:+1").toMatch(/^tel:\+[1-9]\d{0,14}(;ext=\d{1,7})?$/);
          expect(hrefOf({ kind: "sms", number: written }) ?? "sms:1").toMatch(/^sms:\+?\d{1,15}$/);
        }
        for (const address of [user, `${user}@example.com`, `help@${user}`, `help@example.com${user}`]) {
          const href = hrefOf({ kind: "email", address });
          if (href === undefined) continue;
          expect(decodeURIComponent(href)).toBe(`mailto:${address}`);
          expect(href).toMatch(/^mailto:[^?&,;#@\s]+@[^?&,;#@\s]+$/);
        }
      }),
      runs,
    );
  });

  it("leads with any page to https: or to this site, and nowhere else", () => {
    const evil = fc
      .array(
        fc.constantFrom(
          "/",
          "\\",
          "//",
          "https:",
          "javascript:",
          "..",
          "@",
          ":",
          "\t",
          "\n",
          "evil.test",
          "?",
          "#",
          "%2f",
        ),
      )
      .map((parts) => parts.join(""));
    fc.assert(
      fc.property(fc.oneof(anyText, evil, fc.webUrl({ withQueryParameters: true, withFragments: true })), (text) => {
        for (const written of [text, `/${text}`, `https://example.com/${text}`]) {
          const href = hrefOf(page(written));
          if (href === undefined) continue;
          const url = new URL(href, "https://site.test/help/");
          expect(url.protocol).toBe("https:");
          expect(url.username + url.password).toBe("");
          expect(url.href).toBe(new URL(written, "https://site.test/help/").href);
          if (written.startsWith("/")) expect(url.origin).toBe("https://site.test");
          if (written.startsWith("https://example.com/")) expect(url.origin).toBe("https://example.com");
        }
      }),
      runs,
    );
  });
});

function hrefOf(channel: Channel): string | undefined {
  try {
    return channelHref(channel);
  } catch (error) {
    expect(error).toBeInstanceOf(HandrailError);
    return undefined;
  }
}
