import { afterEach, describe, expect, it, vi } from "vitest";
import type { Channel, HumanChannel } from "../channels/channel.js";
import { defineContacts } from "../channels/defineContacts.js";
import type { HumanContacts } from "../channels/humanContacts.js";
import type { OpeningHours } from "../hours/openingHours.js";
import { type RoutingContext, rankChannels, routeChannels } from "./routeChannels.js";

const office: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["08:00-18:00"] } };
const always: OpeningHours = { timeZone: "Europe/Vilnius", weekly: { daily: ["00:00-24:00"] } };
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

  it("uses the id of a channel, or its kind, numbered if it repeats", () => {
    const contacts = defineContacts([phone, { ...phone, id: "fault-line" }, faultLine, fraudLine]);
    expect(ids(contacts)).toEqual(["phone", "fault-line", "phone-2", "phone-3"]);
  });

  it("emphasises the first channel without a context, as on a server", () => {
    const routed = routeChannels(defineContacts([phone, email, bot]));
    expect(routed.map(({ emphasised }) => emphasised)).toEqual([true, false, false]);
    expect(routed.map(({ availability }) => availability.state)).toEqual(["unknown", "unknown", "unknown"]);
  });

  it("emphasises a channel that works now", () => {
    const contacts = defineContacts([phone, chat, email]);
    expect(best(contacts, { now: open })).toEqual(["phone"]);
    // Nobody answers the phone or the chat, but the customer can write an e-mail.
    expect(best(contacts, { now: closed })).toEqual(["email"]);
  });

  it("prefers an attended channel to one that works unattended", () => {
    const contacts = defineContacts([{ ...email, hours: office }, fraudLine]);
    expect(best(contacts, { now: open })).toEqual(["email"]);
    expect(best(contacts, { now: closed })).toEqual(["phone"]);
  });

  it("emphasises the first channel if all are closed", () => {
    expect(best(defineContacts([chat, phone]), { now: closed })).toEqual(["chat"]);
  });

  it("emphasises a channel for the topic, unless it is closed", () => {
    const contacts = defineContacts([phone, { ...chat, topics: ["fraud"] }, email]);
    expect(best(contacts, { now: open, topic: fraud })).toEqual(["chat"]);
    expect(best(contacts, { now: closed, topic: fraud })).toEqual(["email"]);
    expect(best(contacts, { now: open, topic: { id: "bills", title: "Bills" } })).toEqual(["phone"]);
  });

  it("emphasises a channel that works without the internet while offline", () => {
    const contacts = defineContacts([chat, email, phone]);
    expect(best(contacts, { now: open, online: true })).toEqual(["chat"]);
    expect(best(contacts, { now: open, online: false })).toEqual(["phone"]);
    // Even when closed, because no other channel can be reached at all.
    expect(best(contacts, { now: closed, online: false })).toEqual(["phone"]);
  });

  it("prefers an attended channel for a personFirst topic, unless it is closed", () => {
    const contacts = defineContacts([{ ...email, topics: ["fraud"] }, phone]);
    const urgent = { ...fraud, personFirst: true };
    expect(best(contacts, { now: open, topic: fraud })).toEqual(["email"]);
    expect(best(contacts, { now: open, topic: urgent })).toEqual(["phone"]);
    expect(best(contacts, { topic: urgent })).toEqual(["phone"]);
    expect(best(contacts, { now: closed, topic: urgent })).toEqual(["email"]);
    expect(best(defineContacts([email, { ...bot, hours: always }]), { now: open, topic: urgent })).toEqual(["email"]);
  });

  it("keeps every channel if the browser does not know the office's zone, or the time is invalid", () => {
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
    // As the server, which knows the zone, passes it on.
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
  it("puts channels that work now first, otherwise keeps the site's order, bots last", () => {
    const contacts = defineContacts([phone, bot, chat, email, fraudLine]);
    const ranked = (context?: RoutingContext) => rankChannels(contacts, context).map(({ id }) => id);
    expect(ranked()).toEqual(["phone", "chat", "email", "phone-2", "bot"]);
    expect(ranked({ now: closed })).toEqual(["email", "phone-2", "phone", "chat", "bot"]);
    expect(ranked({ now: closed, online: false })).toEqual(["phone-2", "phone", "email", "chat", "bot"]);
  });

  it("sorts closed channels by opening time, those without one last", () => {
    const never: OpeningHours = { ...office, weekly: {}, exceptions: [{ date: "2030-01-01", spans: ["08:00-09:00"] }] };
    const early: OpeningHours = { ...office, weekly: { daily: ["07:00-18:00"] } };
    const contacts = defineContacts([
      { ...phone, hours: never, id: "never" },
      { ...phone, id: "eight" },
      { ...chat, hours: early, id: "seven" },
      { ...chat, id: "also-eight" },
    ]);
    const ranked = rankChannels(contacts, { now: closed });
    expect(ranked.map(({ id }) => id)).toEqual(["seven", "eight", "also-eight", "never"]);
    expect(ranked[0]?.emphasised).toBe(true);
    expect(ids(contacts, { now: closed })).toEqual(["never", "eight", "seven", "also-eight"]);
    expect(rankChannels(contacts, { now: open })[0]?.id).toBe("eight");
  });
});
