import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import { safeLink } from "../url/index.js";
import type { Channel } from "./channel.js";
import { channelHref } from "./links.js";
import { anyText, messaging, page, phone, runs } from "./testing/anyLink.js";

/** The text as addresses can have it: without halves of surrogate pairs. */
function asText(text: string): string {
  return text.replace(/\p{Cs}/gu, "\ufffd");
}

describe("channelHref, for any channel", () => {
  it("dials exactly the digits of a number, with any separators", () => {
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

  it("dials a national or short number as it is written, and invents no plus sign", () => {
    // The digits and the separators of a local number, by the grammar of RFC 3966, with the spaces that people write.
    const localNumber = fc.stringMatching(/^\(?\d[\d .()-]{1,24}$/).filter((text) => !/\( *0 *\)/.test(text));
    fc.assert(
      fc.property(localNumber, (written) => {
        const digits = [...written].filter((character) => character >= "0" && character <= "9").join("");
        const isDialled = digits.length >= 2 && digits.length <= 15;
        expect(hrefOf(phone(written))).toBe(isDialled ? `tel:${digits}` : undefined);
        expect(hrefOf({ kind: "sms", number: written })).toBe(
          isDialled && digits.length >= 3 ? `sms:${digits}` : undefined,
        );
      }),
      runs,
    );
  });

  it("accepts no mail address that a browser's e-mail field rejects", () => {
    // https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address
    const label = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
    const browserPattern = new RegExp(`^[a-zA-Z0-9.!#$%&'*+/=?^_\`{|}~-]+@${label}(?:\\.${label})*$`);
    const written = fc
      .array(fc.constantFrom("a", "Z", "9", "-", ".", ".com", "_", "xn--", ","), { maxLength: 5 })
      .map((parts) => parts.join(""));
    const met = { accepted: 0 };
    fc.assert(
      fc.property(
        fc.oneof(
          written,
          written.map((host) => `help@${host}`),
        ),
        (address) => {
          if (hrefOf({ kind: "email", address }) === undefined) return;
          met.accepted += 1;
          expect(address).toMatch(browserPattern);
          expect(address.split("@")[1]).toContain(".");
        },
      ),
      runs,
    );
    expect(met.accepted).toBeGreaterThan(50);
  });

  it("leads to a WhatsApp number only in international form without a prefix", () => {
    const prefix = fc.constantFrom("", "+", "00", "0", "%2B", " ");
    fc.assert(
      fc.property(prefix, fc.stringMatching(/^[1-9]\d{5,15}$/), (before, digits) => {
        const isValid = before === "" && digits.length >= 7 && digits.length <= 15;
        for (const start of ["https://wa.me/", "https://api.whatsapp.com/send?phone="]) {
          expect(hrefOf(messaging(start + before + digits)) !== undefined).toBe(isValid);
        }
      }),
      runs,
    );
  });

  it("writes to exactly the given address", () => {
    const name = fc.string({ unit: fc.constantFrom(..."abz019!#$%&'*+/=?^_`{|}~-"), minLength: 1, maxLength: 20 });
    const label = fc.string({ unit: fc.constantFrom(..."abz019ąžüλ日ह"), minLength: 1, maxLength: 12 });
    const topLabel = label.map((text) => `l${text}`);
    fc.assert(
      fc.property(name, name, label, topLabel, (user, tag, host, top) => {
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

  it("opens exactly the given page, with its query and fragment", () => {
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

  it("adds nothing to the digits of a number or to a mail address, for any text", () => {
    const numbers = fc.oneof(anyText, fc.string({ unit: fc.constantFrom(..."+0123456789 ()-.;,?&=ext\n") }));
    fc.assert(
      fc.property(numbers, numbers, anyText, (tail, number, user) => {
        for (const written of [number, `+370 5 ${tail}`, `+37052000000${tail}`]) {
          expect(hrefOf(phone(written)) ?? "tel:+1").toMatch(/^tel:\+?\d{1,15}(;ext=\d{1,7})?$/);
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

  it("leads to https: or to this site only, for any page", () => {
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
          expect(safeLink(href)).toBe(href);
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
