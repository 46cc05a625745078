import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Channel } from "./channel.js";
import { channelHref } from "./links.js";
import { anyText, messaging, page, phone, runs } from "./testing/anyLink.js";

/** Fewer runs, because long texts are slow. */
const fewRuns = { numRuns: 3000 };
const email: Channel = { kind: "email", address: "help@example.com" };
const sms: Channel = { kind: "sms", number: "1855" };

/** The body as it is sent: lines that end with CRLF, without invisible characters. */
function asSent(text: string): string {
  const lines = text.split(/\r\n|[\r\n\u2028\u2029]/).join("\r\n");
  return [...lines]
    .filter((c) => /[\t\r\n]/.test(c) || !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(c))
    .map((c) => (/\p{Cs}/u.test(c) ? "\ufffd" : c))
    .join("");
}

/** The fields of a link, read in both ways that programs read them: by RFC 6068, and as browsers parse URLs. */
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

/** Expects the given fields. A value that is too long for a link must arrive as its beginning with an ellipsis. */
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

/** Counts how many links were cut, to show that both kinds were tested. */
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

describe("channelHref, for any prefill", () => {
  it("makes a mailto: link that contains exactly the subject and the body", () => {
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

  it("makes an sms: link that contains exactly the body, for Android and iOS", () => {
    const met = check(anyText, (body) => {
      const href = channelHref(sms, { body });
      const url = new URL(href);
      expect([url.protocol, url.pathname, url.hash, url.host]).toEqual(["sms:", "1855", "", ""]);
      return expectFields(href, [["body", asSent(body), 2000 - "sms:1855?&body=".length]]);
    });
    expect(met.whole).toBeGreaterThan(9000);
  });

  it.each([
    ["https://wa.me/37052000000", []],
    ["https://wa.me/37052000000?lang=lt&text=old#top", [["lang", "lt"]]],
    ["https://api.whatsapp.com/send?phone=37052000000&text=old", [["phone", "37052000000"]]],
    ["https://t.me/northwind", []],
  ] satisfies [string, [string, string][]][])(
    "adds exactly the body to %s, and keeps the service's parameters",
    (to, parameters) => {
      const met = check(anyText, (body) => {
        const href = channelHref(messaging(to), { body });
        const [url, service] = [new URL(href), new URL(to)];
        expect([url.origin, url.pathname]).toEqual([service.origin, service.pathname]);
        if (body === "") {
          expect(href).toBe(to);
          return false;
        }
        expect(url.hash).toBe("");
        const start = `${service.origin}${service.pathname}?${new URLSearchParams(parameters)}${parameters.length > 0 ? "&" : ""}text=`;
        return expectFields(href, [
          ...parameters.map(([name, value]): [string, string, number] => [name, value, 2000]),
          ["text", asSent(body), 2000 - start.length],
        ]);
      });
      expect(met.whole).toBeGreaterThan(9000);
    },
  );

  it("cuts a long body between characters, and keeps its beginning", () => {
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
      fewRuns,
    );
    expect(Math.min(met.whole, met.cut)).toBeGreaterThan(500);
  });

  it("adds nothing to a channel that cannot carry a message", () => {
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
