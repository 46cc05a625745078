import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Channel, type HumanChannel, isHuman } from "../channels/channel.js";
import { defineContacts } from "../channels/defineContacts.js";
import type { OpeningHours } from "../hours/openingHours.js";
import { type RoutedChannel, type RoutingContext, rankChannels, routeChannels } from "./routeChannels.js";

const office: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["08:00-18:00"] } };
const seldom: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { sat_mon: ["22:00-12:00"] } };
const nearly: OpeningHours = { ...office, weekly: {}, exceptions: [{ date: "2026-11-20", spans: ["08:00-12:00"] }] };
const open = Date.parse("2026-11-16T10:00+02:00");
const closed = Date.parse("2026-11-16T20:00+02:00");
const fraud = { id: "fraud", title: "Fraud" };
const bot: Channel = { kind: "bot", href: "/bot" };

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
const worksUnattended = new Set(["email", "form", "sms", "callback", "appointment"]);
const details = fc.record(
  {
    topics: fc.subarray(["fraud", "faults", "bills"]),
    hours: fc.constantFrom(office, seldom, nearly, { ...office, timeZone: "Pacific/Auckland" }),
    label: fc.constantFrom("One", "Another"),
  },
  { requiredKeys: [] },
);
const channelOf = <T extends Channel>(list: readonly T[]) =>
  fc.record({ channel: fc.constantFrom(...list), details }).map((one): T => ({ ...one.channel, ...one.details }));
const configuration = fc
  .record({
    first: channelOf(people),
    rest: fc.array(channelOf([...people, bot, bot]), { maxLength: 6 }),
    named: fc.array(fc.boolean(), { minLength: 7, maxLength: 7 }),
  })
  .map(({ first, rest, named }) => {
    const name = <T extends Channel>(channel: T, index: number): T =>
      named[index] ? { ...channel, id: `named${index}` } : channel;
    return defineContacts([name(first, 0), ...rest.map((channel, index) => name(channel, index + 1))]);
  });
const context: fc.Arbitrary<RoutingContext> = fc.record(
  {
    topic: fc.constantFrom(
      fraud,
      { ...fraud, personFirst: true },
      { id: "faults", title: "Faults" },
      { id: "other", title: "Other" },
      undefined,
    ),
    now: fc.oneof(fc.constantFrom(open, closed), fc.integer({ min: open, max: open + 30 * 86_400_000 })),
    online: fc.boolean(),
  },
  { requiredKeys: [] },
);

describe("routeChannels and rankChannels, for any contacts and context", () => {
  it("keep every channel and the order, mark one human channel, and put bots last", () => {
    fc.assert(
      fc.property(configuration, context, (contacts, now) => {
        const routed = routeChannels(contacts, now);
        // The same objects, each once, in the site's order, so nothing else about them can have changed.
        const order = [...contacts.filter(isHuman), ...contacts.filter((channel) => !isHuman(channel))];
        expect(routed.length).toBe(order.length);
        expect(routed.every(({ channel }, index) => channel === order[index])).toBe(true);

        const emphasised = routed.filter((one) => one.emphasised);
        expect(emphasised.map(({ channel }) => isHuman(channel))).toEqual([true]);
        expect(new Set(routed.map(({ id }) => id)).size).toBe(routed.length);

        // Topic, hours and network changed only the emphasis.
        const plain = routeChannels(contacts);
        expect(routed.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));

        const ranked = rankChannels(contacts, now);
        const isIn = ({ id, channel, emphasised }: RoutedChannel) =>
          ranked.some((one) => one.id === id && one.channel === channel && one.emphasised === emphasised);
        expect(ranked.length).toBe(routed.length);
        expect(routed.every(isIn)).toBe(true);
        expect(ranked[0]?.emphasised).toBe(true);
        // Closed channels are sorted by opening time.
        const closedOnes = ranked.filter(({ channel }) => isHuman(channel) && !worksUnattended.has(channel.kind));
        const openings = closedOnes.flatMap(({ channel, availability }) =>
          availability.state === "closed" && !channel.topics?.length && now.online !== false
            ? [availability.opensAt ?? Number.POSITIVE_INFINITY]
            : [],
        );
        expect(openings).toEqual([...openings].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
        const firstBot = ranked.findIndex(({ channel }) => !isHuman(channel));
        expect(firstBot < 0 || ranked.slice(firstBot).every(({ channel }) => !isHuman(channel))).toBe(true);
      }),
      { numRuns: 10_000, seed: 3 },
    );
  }, 120_000);

  it("never mark an unusable channel while another one is usable", () => {
    const offline = ["phone", "sms", "visit"];
    const unattended = ["email", "form", "sms", "callback", "appointment"];
    fc.assert(
      fc.property(configuration, context, (contacts, now) => {
        const routed = routeChannels(contacts, now).filter(({ channel }) => isHuman(channel));
        const isReached = (kind: string) => now.online !== false || offline.includes(kind);
        const usable = routed.filter(
          ({ channel: { kind }, availability }) =>
            isReached(kind) && (availability.state !== "closed" || unattended.includes(kind)),
        );
        const reachable = routed.filter(({ channel }) => isReached(channel.kind));
        const marked = routed.filter(({ emphasised }) => emphasised);
        const candidates = [usable, reachable, routed].find((list) => list.length > 0);
        expect(candidates).toContain(marked[0]);
      }),
      { numRuns: 2_000, seed: 4 },
    );
  }, 120_000);
});
