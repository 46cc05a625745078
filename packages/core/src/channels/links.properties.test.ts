import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import type { Channel, MessagingChannel } from "./channel.js";
import { channelHref } from "./links.js";

const runs = { numRuns: 10_000 };
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

describe("channelHref, whatever is put in", () => {
  it("reads back from mailto: as exactly what went in, and nothing else", () => {
    fc.assert(
      fc.property(anyText, anyText, (subject, body) => {
        const href = channelHref(email, { subject, body });
        const [address, query = "", ...rest] = href.split("?");
        expect(address).toBe("mailto:help@example.com");
        expect(rest).toEqual([]);
        const fields = query === "" ? [] : query.split("&").map((field) => field.split("="));
        const title = asSent(subject).replace(/\s+/g, " ").trim();
        expect(fields.map(([name]) => name)).toEqual([
          ...(title ? ["subject"] : []),
          ...(asSent(body) ? ["body"] : []),
        ]);
        for (const [name, value = ""] of fields) {
          expect(isSame(decodeURIComponent(value), name === "subject" ? title : asSent(body))).toBe(true);
        }
        expect(href).toMatch(/^[\x21-\x7e]+$/);
        expect(href.length).toBeLessThanOrEqual(2000);
        expect(new URL(href).protocol).toBe("mailto:");
      }),
      runs,
    );
  });

  it("reads back from sms: and the messaging services likewise", () => {
    fc.assert(
      fc.property(anyText, (body) => {
        const text = new URL(channelHref(sms, { body }));
        expect([text.protocol, text.pathname, text.hash]).toEqual(["sms:", "1855", ""]);
        expect([...text.searchParams.keys()]).toEqual(asSent(body) ? ["body"] : []);
        expect(isSame(text.searchParams.get("body") ?? "", asSent(body))).toBe(true);
        const chat = new URL(channelHref(messaging("https://wa.me/3705?lang=lt"), { body }));
        expect([chat.origin, chat.pathname, chat.hash]).toEqual(["https://wa.me", "/3705", ""]);
        expect([...chat.searchParams.keys()]).toEqual(asSent(body) ? ["lang", "text"] : ["lang"]);
        expect(isSame(chat.searchParams.get("text") ?? "", asSent(body))).toBe(true);
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

/** The same text, or a beginning of it followed by an ellipsis. */
function isSame(received: string, sent: string): boolean {
  return received === sent || (received.endsWith("…") && sent.startsWith(received.slice(0, -1)));
}
