import fc from "fast-check";
import type { Channel, MessagingChannel } from "../channel.js";

export const runs = { numRuns: 10_000 };

export const phone = (number: string): Channel => ({ kind: "phone", number });
export const page = (href: string): Channel => ({ kind: "callback", href });
export const messaging = (href: string): MessagingChannel => ({
  kind: "messaging",
  service: "whatsapp",
  href,
  staffed: true,
});

/** Texts that visitors or attackers could type or paste. */
export const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 120 }),
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 }).map((units) => String.fromCharCode(...units)),
  fc
    .array(
      fc.constantFrom("\r\n", "&", "?", ",", ";", "=", "%0A", "bcc:x@evil.test", "#", "+", "\u202e", "\ud83d", "a"),
    )
    .map((parts) => parts.join("")),
);
