import {
  type Channel,
  type ChannelKind,
  defineContacts,
  type HumanChannel,
  isHuman,
  type OpeningHours,
  type RoutingContext,
  routeChannels,
} from "@handrail/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { railChannels } from "./railChannels.js";

const office: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["08:00-18:00"] } };
const nights: OpeningHours = { timeZone: "Pacific/Auckland", weekly: { sat_mon: ["22:00-06:00"] } };
const monday = Date.parse("2026-11-16T10:00+02:00");

const people: HumanChannel[] = [
  { kind: "phone", number: "+37052000000" },
  { kind: "email", address: "help@example.com" },
  { kind: "form", action: "/contact" },
  { kind: "chat", href: "/chat" },
  { kind: "callback", href: "/callback" },
  { kind: "sms", number: "1855" },
  { kind: "messaging", service: "whatsapp", href: "https://wa.me/37052000000", staffed: true },
  { kind: "appointment", href: "/appointment" },
  { kind: "visit", address: "Gedimino pr. 1, Vilnius", href: "https://maps.example.com/" },
];
const bot: Channel = { kind: "bot", href: "/bot" };

const details = fc.record(
  { topics: fc.subarray(["fraud", "bills"]), hours: fc.constantFrom(office, nights) },
  { requiredKeys: [] },
);
const channelOf = <T extends Channel>(list: readonly T[]) =>
  fc.record({ channel: fc.constantFrom(...list), details }).map((one): T => ({ ...one.channel, ...one.details }));
const configuration = fc
  .record({ first: channelOf(people), rest: fc.array(channelOf([...people, bot, bot]), { maxLength: 7 }) })
  .map(({ first, rest }) => defineContacts([first, ...rest]));
const context: fc.Arbitrary<RoutingContext> = fc.record(
  {
    topic: fc.constantFrom(
      { id: "fraud", title: "Fraud", personFirst: true },
      { id: "other", title: "Other" },
      undefined,
    ),
    now: fc.integer({ min: monday, max: monday + 14 * 86_400_000 }),
    online: fc.boolean(),
  },
  { requiredKeys: [] },
);
const needed = fc.constantFrom<ChannelKind | undefined>(undefined, "phone", "email", "sms", "visit", "bot");

describe("railChannels, for any configuration", () => {
  it("puts each channel once into the strip or the rest, in the site's order, with a person in the strip", () => {
    fc.assert(
      fc.property(configuration, context, needed, (contacts, now, kind) => {
        const routed = routeChannels(contacts, now);
        const { shown, rest } = railChannels(routed, kind);
        const channels = [...shown, ...rest].map(({ channel }) => channel);
        expect(channels.length).toBe(contacts.length);
        expect(contacts.every((channel) => channels.includes(channel))).toBe(true);

        for (const part of [shown, rest]) {
          const places = part.map((one) => routed.indexOf(one));
          expect(places).toEqual([...places].sort((a, b) => a - b));
        }
        // The strip has at least one person and no bot.
        expect(shown.length).toBeGreaterThan(0);
        expect(shown.every(({ channel }) => isHuman(channel))).toBe(true);
        expect(shown.filter(({ emphasised }) => emphasised).length).toBe(1);
        expect(rest.some(({ emphasised }) => emphasised)).toBe(false);
        // A channel of the needed kind is in the strip, if there is one.
        const isAmong = kind !== "bot" && contacts.some((channel) => channel.kind === kind);
        if (isAmong) expect(shown.map(({ channel }) => channel.kind)).toContain(kind);
        // The strip starts with the same channel on every page (WCAG 2.2 3.2.6).
        expect(shown[0]).toBe(routed[0]);
      }),
      { numRuns: 1000, seed: 5 },
    );
  }, 120_000);
});
