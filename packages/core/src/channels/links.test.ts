import { describe, expect, it } from "vitest";
import { HandrailError } from "../errors.js";
import type { Channel, MessagingChannel } from "./channel.js";
import { channelHref } from "./links.js";

const phone = (number: string): Channel => ({ kind: "phone", number });
const email: Channel = { kind: "email", address: "help@example.com" };
const sms: Channel = { kind: "sms", number: "1855" };
const messaging = (href: string): MessagingChannel => ({ kind: "messaging", service: "whatsapp", href, staffed: true });
const page = (href: string): Channel => ({ kind: "callback", href });

describe("channelHref", () => {
  it.each<[Channel, string]>([
    [phone("+37052000000"), "tel:+37052000000"],
    [phone("+370 5 200-0000"), "tel:+37052000000"],
    [phone("+44 (20) 7946.0000"), "tel:+442079460000"],
    [phone("+370\u00a05\u202f200 0000;ext=12"), "tel:+37052000000;ext=12"],
    [phone("159"), "tel:159"],
    [phone("15"), "tel:15"],
    [phone("116 123"), "tel:116123"],
    [phone("0800 1111"), "tel:08001111"],
    [phone("8 700 55 010"), "tel:870055010"],
    [phone("(020) 7946-0000;ext=12"), "tel:02079460000;ext=12"],
    [email, "mailto:help@example.com"],
    [{ kind: "email", address: "a&b?c=%+d@example.com" }, "mailto:a%26b%3Fc%3D%25%2Bd@example.com"],
    [{ kind: "email", address: "labas@ąžuolas.lt" }, "mailto:labas@%C4%85%C5%BEuolas.lt"],
    [sms, "sms:1855"],
    [{ kind: "sms", number: "+370 600 00000" }, "sms:+37060000000"],
    [{ kind: "sms", number: "07700 900123" }, "sms:07700900123"],
    [{ kind: "email", address: "o'brien@example.co.uk" }, "mailto:o'brien@example.co.uk"],
    [messaging("https://wa.me/37052000000"), "https://wa.me/37052000000"],
    [messaging("https://wa.me/message/ABCDEF1234567"), "https://wa.me/message/ABCDEF1234567"],
    [messaging("https://api.whatsapp.com/send?phone=37052000000"), "https://api.whatsapp.com/send?phone=37052000000"],
    [messaging("https://wa.me/c/37052000000"), "https://wa.me/c/37052000000"],
    [messaging("https://wa.me/p/4311111111/37052000000"), "https://wa.me/p/4311111111/37052000000"],
    [messaging("https://api.whatsapp.com/message/CODE"), "https://api.whatsapp.com/message/CODE"],
    [messaging("https://t.me/+37052000000"), "https://t.me/+37052000000"],
    // Word and some typefaces write other hyphens and spaces.
    [phone("(+44)\u200920\u20117946\u20130000"), "tel:+442079460000"],
    [
      { kind: "email", address: "помощь@пример.рф" },
      "mailto:%D0%BF%D0%BE%D0%BC%D0%BE%D1%89%D1%8C@%D0%BF%D1%80%D0%B8%D0%BC%D0%B5%D1%80.%D1%80%D1%84",
    ],
    [{ kind: "form", action: "/contact" }, "/contact"],
    [{ kind: "form", action: "/send", href: "/contact?from=help#form" }, "/contact?from=help#form"],
    [page("https://example.com/callback?topic=a&b=c"), "https://example.com/callback?topic=a&b=c"],
    [{ kind: "visit", address: "Gedimino pr. 9", href: "https://ąžuolas.lt/" }, "https://xn--uolas-2wa16f.lt/"],
    [{ kind: "bot", href: "/assistant" }, "/assistant"],
  ])("links %j to %s", (channel, href) => {
    expect(channelHref(channel)).toBe(href);
    expect(channelHref(channel, { subject: "", body: "" })).toBe(href);
  });

  it.each<[string, Channel]>([
    ...["", "1", "call us", "0800 FLOWERS", "24/7", "08:00", "...", "+159", "1".repeat(16), "*100#"].map(
      (number): [string, Channel] => [`phone ${number}`, phone(number)],
    ),
    ...[
      "+1234567890123456",
      "+44 (0)20 7946 0000",
      "+44 ( 0 ) 20 7946 0000",
      "+0370520000",
      "tel:+37052000000",
      "159+",
      "15+9",
    ].map((number): [string, Channel] => [`phone ${number}`, phone(number)]),
    ...[
      "+37052000000,1",
      "+37052000000;phone-context=x",
      "+37052000000?x",
      "+37052000000\r\n",
      "+３７０５２００００００",
    ].map((number): [string, Channel] => [`phone ${number}`, phone(number)]),
    ...["1", "15", "1855?body=x", "1855,1856", "+37060000000;ext=1", "+37060000000&body=x"].map(
      (number): [string, Channel] => [`sms ${number}`, { kind: "sms", number }],
    ),
    ...[
      "help",
      "help@",
      "@example.com",
      "help@localhost",
      "a@b.c,d@e.f",
      "a@b.c?bcc=d@e.f",
      "Help <help@example.com>",
    ].map((address): [string, Channel] => [`e-mail ${address}`, { kind: "email", address }]),
    ...[
      "a@b.c\nbcc:d@e.f",
      "a@b.c;d@e.f",
      "a..b@c.d",
      ".a@b.c",
      "a@b.c%0Abcc",
      "a@-b.c",
      '"a b"@c.d',
      "a@b\u202e.c",
    ].map((address): [string, Channel] => [`e-mail ${address}`, { kind: "email", address }]),
    ...[
      "a@b.c,",
      "a@b.c.",
      "a@b..c",
      "mailto:a@b.c",
      "a@b-.c",
      "a@b.-c",
      "a@b_c.d",
      "a@127.0.0.1",
      `a@${"ą".repeat(60)}.lt`,
      "a＠b.c",
    ].map((address): [string, Channel] => [`e-mail ${address}`, { kind: "email", address }]),
    ...[
      "https://wa.me/+37052000000",
      "https://wa.me/0037052000000",
      "https://wa.me/052000000",
      "https://wa.me/%2B37052000000",
      "https://wa.me/370-520-00000",
      "https://wa.me/",
      "https://wa.me/message/",
      "https://www.wa.me/+37052000000",
      "https://api.whatsapp.com/send?text=a",
      "https://api.whatsapp.com/send?Phone=37052000000",
      "https://web.whatsapp.com/",
      "https://api.whatsapp.com/send?phone=%2B37052000000",
      "https://api.whatsapp.com/send/?text=a&phone=0037052000000",
    ].map((href): [string, Channel] => [`messaging ${href}`, messaging(href)]),
    ...[
      "javascript:alert(1)",
      "JAVASCRIPT:alert(1)",
      "java\nscript:alert(1)",
      "\tjavascript:alert(1)",
      "data:text/html,x",
    ].map((href): [string, Channel] => [`page ${href}`, page(href)]),
    ...[
      "//evil.test",
      "/\\evil.test",
      "\\\\evil.test",
      "/\t/evil.test",
      "/..//evil.test",
      "/a//evil.test",
      "///evil.test",
    ].map((href): [string, Channel] => [`page ${href}`, page(href)]),
    ...[
      "https://user:pass@evil.test",
      "https://user@evil.test",
      "https://example.com\\@evil.test",
      "https://@evil.test",
    ].map((href): [string, Channel] => [`page ${href}`, page(href)]),
    ...[
      "http://example.com",
      "https:example.com",
      "https:/example.com",
      "https:///example.com",
      "https://",
      "contact",
    ].map((href): [string, Channel] => [`page ${href}`, page(href)]),
    ...[
      "https://example.com/\u202egnp.exe",
      "https://exa mple.com",
      "/a b",
      "/a\u200bb",
      "/a\ud800",
      ` /a`,
      "",
      "#a",
    ].map((href): [string, Channel] => [`page ${href}`, page(href)]),
    ["a page longer than 2,000 characters", page(`/${"a".repeat(2000)}`)],
  ])("throws for %j", (_, channel) => {
    expect(() => channelHref(channel)).toThrow(HandrailError);
  });

  it("carries subject and body by e-mail, and no other header", () => {
    const href = channelHref(email, { subject: "Bill\r\nBcc: x@evil.test", body: "One\nTwo & three?" });
    expect(href).toBe(
      "mailto:help@example.com?subject=Bill%20Bcc%3A%20x%40evil.test&body=One%0D%0ATwo%20%26%20three%3F",
    );
    expect(channelHref(email, { body: "One" })).toBe("mailto:help@example.com?body=One");
  });

  it("carries a body by SMS for Android and iOS alike", () => {
    expect(channelHref(sms, { subject: "unused", body: "My bill" })).toBe("sms:1855?&body=My%20bill");
  });

  it("does not join two halves of surrogate pairs", () => {
    expect(channelHref(sms, { body: "\ud83d\u0000\ude00" })).toBe(
      `sms:1855?&body=${encodeURIComponent("\ufffd\ufffd")}`,
    );
  });

  it("carries a body for the services that document a text parameter", () => {
    const prefill = { body: "My bill & more" };
    expect(channelHref(messaging("https://wa.me/37052000000"), prefill)).toBe(
      "https://wa.me/37052000000?text=My%20bill%20%26%20more",
    );
    expect(channelHref(messaging("https://api.whatsapp.com/send?phone=37052000000&text=old#x"), prefill)).toBe(
      "https://api.whatsapp.com/send?phone=37052000000&text=My%20bill%20%26%20more",
    );
    expect(channelHref(messaging("https://t.me/northwind"), prefill)).toContain("?text=");
    expect(channelHref(messaging("https://m.me/northwind"), prefill)).toBe("https://m.me/northwind");
    for (const href of [
      "https://wa.me/message/ABCDEF1234567",
      "https://t.me/+37052000000",
      "https://t.me/joinchat/x",
    ]) {
      expect(channelHref(messaging(href), prefill)).toBe(href);
    }
    expect(channelHref(messaging("https://wa.me.evil.test/1"), prefill)).toBe("https://wa.me.evil.test/1");
  });

  it.each([
    ["Latin", "a"],
    ["Arabic", "مرحبا "],
    ["Japanese", "請求書について"],
    ["emoji", "👩‍👩‍👧‍👦"],
    ["lines", "line\n\n"],
  ])("cuts a long %s body at 2,000 characters with an ellipsis", (_, text) => {
    for (const channel of [email, sms, messaging("https://wa.me/37052000000")]) {
      const href = channelHref(channel, { subject: text.repeat(2500), body: text.repeat(2500) });
      expect(href.length).toBeLessThanOrEqual(2000);
      expect(href.length).toBeGreaterThan(1950);
      const body = decodeURIComponent(href.slice(href.lastIndexOf("=") + 1));
      expect(body.endsWith("…")).toBe(true);
      expect(text.replaceAll("\n", "\r\n").repeat(2500).startsWith(body.slice(0, -1))).toBe(true);
    }
  });
});
