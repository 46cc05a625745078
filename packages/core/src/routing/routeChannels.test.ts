import fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { type Channel, type HumanChannel, isHuman } from "../channels/channel.js";
import { defineContacts, type HumanContacts } from "../channels/humanContacts.js";
import type { OpeningHours } from "../hours/openingHours.js";
import { type RoutedChannel, type RoutingContext, rankChannels, routeChannels } from "./routeChannels.js";

const office: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["08:00-18:00"] } };
const always: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { daily: ["00:00-24:00"] } };
const seldom: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { sat_mon: ["22:00-12:00"] } };
const open = Date.parse("2026-11-16T10:00+02:00");
const closed = Date.parse("2026-11-16T20:00+02:00");
const fraud = { id: "fraud", title: "Fraud" };

const phone: HumanChannel = { kind: "phone", number: "+37052000000", hours: office };
const email: HumanChannel = { kind: "email", address: "help@example.com" };
const chat: HumanChannel = { kind: "chat", href: "/chat", hours: office };
const faultLine: HumanChannel = { kind: "phone", number: "+37052000001", hours: always, topics: ["faults"] };
const fraudLine: HumanChannel = { kind: "phone", number: "+37052000002", hours: always, topics: ["fraud"] };
const bot: Channel = { kind: "bot", href: "/bot" };

const ids = (contacts: HumanContacts, context?: RoutingContext) => routeChannels(contacts, context).map(({ id }) => id);
const best = (contacts: HumanContacts, context?: RoutingContext) =>
  routeChannels(contacts, context).flatMap(({ id, emphasised }) => (emphasised ? [id] : []));

describe("routeChannels", () => {
  afterEach(() => vi.restoreAllMocks());

  it("keeps the site's order and puts bots last", () => {
    const contacts = defineContacts([email, bot, chat, phone]);
    expect(ids(contacts)).toEqual(["email", "chat", "phone", "bot"]);
    expect(ids(contacts, { now: closed, online: false, topic: fraud })).toEqual(["email", "chat", "phone", "bot"]);
  });

  it("names channels by their kind, numbered where it repeats, or by their own id", () => {
    const contacts = defineContacts([phone, { ...phone, id: "fault-line" }, faultLine, fraudLine]);
    expect(ids(contacts)).toEqual(["phone", "fault-line", "phone-2", "phone-3"]);
  });

  it("emphasises the first one while nothing is known, as on a server", () => {
    const routed = routeChannels(defineContacts([phone, email, bot]));
    expect(routed.map(({ emphasised }) => emphasised)).toEqual([true, false, false]);
    expect(routed.map(({ availability }) => availability.state)).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("emphasises what works now", () => {
    const contacts = defineContacts([phone, chat, email]);
    expect(best(contacts, { now: open })).toEqual(["phone"]);
    // Nobody takes the phone or the chat, but an e-mail may be written.
    expect(best(contacts, { now: closed })).toEqual(["email"]);
  });

  it("prefers what somebody answers at once to what may be written unattended", () => {
    const contacts = defineContacts([{ ...email, hours: office }, fraudLine]);
    expect(best(contacts, { now: open })).toEqual(["email"]);
    expect(best(contacts, { now: closed })).toEqual(["phone"]);
  });

  it("emphasises the first where nobody is there at all", () => {
    expect(best(defineContacts([chat, phone]), { now: closed })).toEqual(["chat"]);
  });

  it("emphasises the channel made for the topic, unless nobody is there", () => {
    const contacts = defineContacts([phone, { ...chat, topics: ["fraud"] }, email]);
    expect(best(contacts, { now: open, topic: fraud })).toEqual(["chat"]);
    expect(best(contacts, { now: closed, topic: fraud })).toEqual(["email"]);
    expect(best(contacts, { now: open, topic: { id: "bills", title: "Bills" } })).toEqual(["phone"]);
  });

  it("emphasises what works without the internet when there is none", () => {
    const contacts = defineContacts([chat, email, phone]);
    expect(best(contacts, { now: open, online: true })).toEqual(["chat"]);
    expect(best(contacts, { now: open, online: false })).toEqual(["phone"]);
    // Even out of hours: nothing else can be reached at all.
    expect(best(contacts, { now: closed, online: false })).toEqual(["phone"]);
  });

  it("prefers who answers at once where the topic needs a person first, as long as they are there", () => {
    const contacts = defineContacts([{ ...email, topics: ["fraud"] }, phone]);
    const urgent = { ...fraud, personFirst: true };
    expect(best(contacts, { now: open, topic: fraud })).toEqual(["email"]);
    expect(best(contacts, { now: open, topic: urgent })).toEqual(["phone"]);
    expect(best(contacts, { topic: urgent })).toEqual(["phone"]);
    expect(best(contacts, { now: closed, topic: urgent })).toEqual(["email"]);
    expect(best(defineContacts([email, { ...bot, hours: always }]), { now: open, topic: urgent })).toEqual(["email"]);
  });

  it("keeps every channel where a browser does not know the office's zone yet, or the time is none", () => {
    const contacts = defineContacts([phone, email]);
    const unknown = [
      { id: "phone", availability: { state: "unknown" }, emphasised: true },
      { id: "email", availability: { state: "unknown" }, emphasised: false },
    ];
    expect(routeChannels(contacts, { now: Number.NaN })).toMatchObject(unknown);
    const known = Intl.DateTimeFormat;
    const older = vi.spyOn(Intl, "DateTimeFormat").mockImplementation(function refuse(
      ...given: Parameters<typeof known>
    ) {
      if (given[1]?.timeZone === "Europe/Kyiv") throw new RangeError("Invalid time zone specified: Europe/Kyiv");
      return new known(...given);
    });
    // As the server, which knows the zone, hands it on.
    const kyiv: HumanContacts = JSON.parse(JSON.stringify(contacts).replace("Vilnius", "Kyiv"));
    expect(routeChannels(kyiv, { now: open })).toMatchObject(unknown);
    older.mockRestore();
    expect(routeChannels(kyiv, { now: open })[0]?.availability.state).toBe("open");
  });

  it("never emphasises a bot", () => {
    const contacts = defineContacts([phone, { ...bot, hours: always, topics: ["fraud"] }]);
    expect(best(contacts, { now: closed, topic: fraud })).toEqual(["phone"]);
  });
});

describe("rankChannels", () => {
  it("puts what works now first, otherwise keeps the site's order, bots last", () => {
    const contacts = defineContacts([phone, bot, chat, email, fraudLine]);
    const ranked = (context?: RoutingContext) => rankChannels(contacts, context).map(({ id }) => id);
    expect(ranked()).toEqual(["phone", "chat", "email", "phone-2", "bot"]);
    expect(ranked({ now: closed })).toEqual(["email", "phone-2", "phone", "chat", "bot"]);
    expect(ranked({ now: closed, online: false })).toEqual(["phone-2", "phone", "email", "chat", "bot"]);
  });
});

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
const details = fc.record(
  {
    topics: fc.subarray(["fraud", "faults", "bills"]),
    hours: fc.constantFrom(office, seldom, { ...office, timeZone: "Pacific/Auckland" }),
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
      named[index] ? { ...channel, id: `own${index}` } : channel;
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

describe("routeChannels and rankChannels, however they are configured", () => {
  it("keep everybody and the order, mark one person, and put bots last", () => {
    fc.assert(
      fc.property(configuration, context, (contacts, now) => {
        const routed = routeChannels(contacts, now);
        // The very channels of the site, each once, in its order: nothing else about them could have changed.
        const order = [...contacts.filter(isHuman), ...contacts.filter((channel) => !isHuman(channel))];
        expect(routed.length).toBe(order.length);
        expect(routed.every(({ channel }, index) => channel === order[index])).toBe(true);

        const emphasised = routed.filter((one) => one.emphasised);
        expect(emphasised.map(({ channel }) => isHuman(channel))).toEqual([true]);
        expect(new Set(routed.map(({ id }) => id)).size).toBe(routed.length);

        // Topic, hours and network moved nothing but the emphasis.
        const plain = routeChannels(contacts);
        expect(routed.map(({ id }) => id)).toEqual(plain.map(({ id }) => id));

        const ranked = rankChannels(contacts, now);
        const isIn = ({ id, channel, emphasised }: RoutedChannel) =>
          ranked.some((one) => one.id === id && one.channel === channel && one.emphasised === emphasised);
        expect(ranked.length).toBe(routed.length);
        expect(routed.every(isIn)).toBe(true);
        expect(ranked[0]?.emphasised).toBe(true);
        const firstBot = ranked.findIndex(({ channel }) => !isHuman(channel));
        expect(firstBot < 0 || ranked.slice(firstBot).every(({ channel }) => !isHuman(channel))).toBe(true);
      }),
      { numRuns: 10_000, seed: 3 },
    );
  }, 30_000);

  it("never mark a channel that cannot be used while another one can", () => {
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
  }, 30_000);
});
