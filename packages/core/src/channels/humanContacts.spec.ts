// Type tests, which are compiled and never run. A line under an "expect-error" would leave a customer without a person or with
// a dead link, so it must not compile.

import type { HoursException } from "../hours/openingHours.js";
import type { Channel, HumanChannel } from "./channel.js";
import { isHuman } from "./channel.js";
import { defineContacts } from "./defineContacts.js";
import type { HumanContacts } from "./humanContacts.js";
import { channelHref } from "./links.js";
import { parseContacts, parseContactsJson } from "./parseContacts.js";

declare function needsContacts(contacts: HumanContacts): void;
declare const channels: Channel[];
declare const people: HumanChannel[];
const phone = { kind: "phone", number: "+37052000000" } as const;
const bot = { kind: "bot", href: "/assistant" } as const;
const zone = { timeZone: "Europe/Vilnius" };

// These compile.
export const minimal: HumanContacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);
export const full: HumanContacts = defineContacts([
  {
    kind: "phone",
    id: "fault-line",
    label: "Fault line",
    number: "+37052000911",
    display: "700 55 010",
    topics: ["outages"],
    languages: ["lt"],
    cost: "free",
    note: "Day and night",
    hours: {
      timeZone: "Europe/Vilnius",
      weekly: { mon_fri: ["08:00-12:00", "13:00-18:00"], sat: ["10:00-16:00"], sun: [] },
      exceptions: [
        { date: "2026-12-24", spans: [], reason: "Christmas Eve" },
        { from: "2026-12-25", to: "2026-12-26", spans: ["10:00-12:00"] },
      ],
    },
  },
  { kind: "email", address: "help@example.com", repliesWithin: "P1D" },
  { kind: "form", action: "/contact", href: "/contact", repliesWithin: "PT4H" },
  { kind: "chat", href: "/chat", staffed: true },
  { kind: "callback", href: "/callback" },
  { kind: "sms", number: "1855" },
  { kind: "messaging", service: "whatsapp", href: "https://wa.me/37052000000", staffed: true },
  { kind: "appointment", href: "/appointment" },
  { kind: "visit", address: "Gedimino pr. 9, Vilnius", href: "/map" },
  { kind: "bot", href: "/assistant" },
]);
needsContacts(parseContacts([]));
needsContacts(parseContactsJson("[]"));
const first: HumanChannel = minimal[0];
export const href: string = channelHref(first, { subject: "s", body: "b" });
export const filtered: HumanChannel[] = channels.filter(isHuman);
export const literal = defineContacts([{ kind: "phone", number: "+37052000000" }] as const);

// @ts-expect-error: no channel at all
defineContacts([]);
// @ts-expect-error: a missing list
defineContacts();
// @ts-expect-error: one channel is not a list
defineContacts({ kind: "phone", number: "+37052000000" });
// @ts-expect-error: only bots
defineContacts([bot]);
// @ts-expect-error: two bots without a person
defineContacts([bot, bot]);
// @ts-expect-error: a bot before the people
defineContacts([bot, phone]);
// @ts-expect-error: a list that may be empty
defineContacts(people);
// @ts-expect-error: a list that may start with a bot
defineContacts(channels);
// @ts-expect-error: a list that may be empty after filtering
defineContacts(channels.filter(isHuman));
// @ts-expect-error: an unknown kind
defineContacts([{ kind: "fax", number: "+37052000000" }]);
// @ts-expect-error: a missing kind
defineContacts([{ number: "+37052000000" }]);
// @ts-expect-error: a phone without a number
defineContacts([{ kind: "phone" }]);
// @ts-expect-error: a number that would lose its plus and its zeros
defineContacts([{ kind: "phone", number: 37052000000 }]);
// @ts-expect-error: an e-mail channel without an address
defineContacts([{ kind: "email" }]);
// @ts-expect-error: a form without an action does not work without JavaScript
defineContacts([{ kind: "form" }]);
// @ts-expect-error: a form with a page but without an action
defineContacts([{ kind: "form", href: "/contact" }]);
// @ts-expect-error: a chat without a page
defineContacts([{ kind: "chat", staffed: true }]);
// @ts-expect-error: a chat without people is a bot
defineContacts([{ kind: "chat", href: "/chat", staffed: false }]);
// @ts-expect-error: messaging that does not say who answers
defineContacts([{ kind: "messaging", service: "whatsapp", href: "https://wa.me/1" }]);
// @ts-expect-error: messaging that people do not answer
defineContacts([{ kind: "messaging", service: "whatsapp", href: "https://wa.me/1", staffed: false }]);
// @ts-expect-error: messaging that may not be answered by people
defineContacts([{ kind: "messaging", service: "whatsapp", href: "https://wa.me/1", staffed: true as boolean }]);
// @ts-expect-error: messaging without a service
defineContacts([{ kind: "messaging", href: "https://wa.me/1", staffed: true }]);
// @ts-expect-error: a visit without an address
defineContacts([{ kind: "visit", href: "/map" }]);
// @ts-expect-error: a callback without a page
defineContacts([{ kind: "callback" }]);
// @ts-expect-error: a person cannot be hidden
defineContacts([{ kind: "phone", number: "+37052000000", hidden: true }]);
// @ts-expect-error: a person cannot depend on failed attempts
defineContacts([{ kind: "phone", number: "+37052000000", onlyAfterAttempts: 2 }]);
// @ts-expect-error: a person cannot be switched off
defineContacts([{ kind: "chat", href: "/chat", disabled: true }]);
// @ts-expect-error: a later channel cannot be delayed
defineContacts([phone, { kind: "email", address: "help@example.com", showAfter: 60 }]);
// @ts-expect-error: the key of another kind
defineContacts([{ kind: "phone", number: "+37052000000", address: "help@example.com" }]);
// @ts-expect-error: topics are a list
defineContacts([{ kind: "phone", number: "+37052000000", topics: "billing" }]);

// @ts-expect-error: hours without a time zone
defineContacts([{ ...phone, hours: { weekly: { mon: ["08:00-18:00"] } } }]);
// @ts-expect-error: hours without a week
defineContacts([{ ...phone, hours: zone }]);
// @ts-expect-error: a day that is not one
defineContacts([{ ...phone, hours: { ...zone, weekly: { monday: ["08:00-18:00"] } } }]);
// @ts-expect-error: days are joined by an underscore
defineContacts([{ ...phone, hours: { ...zone, weekly: { "mon-fri": ["08:00-18:00"] } } }]);
// @ts-expect-error: spans are a list
defineContacts([{ ...phone, hours: { ...zone, weekly: { mon: "08:00-18:00" } } }]);
// @ts-expect-error: a span has an end
defineContacts([{ ...phone, hours: { ...zone, weekly: { mon: ["08:00"] } } }]);
// @ts-expect-error: an exception has a date or a run of dates, not both
export const both: HoursException = { date: "2026-12-24", from: "2026-12-24", to: "2026-12-26", spans: [] };
// @ts-expect-error: a run of dates has an end
export const endless: HoursException = { from: "2026-12-24", spans: [] };

// @ts-expect-error: a list that was not checked
needsContacts([{ kind: "phone", number: "+37052000000" }]);
// @ts-expect-error: a checked list that was copied and could be changed
needsContacts([...minimal]);
// @ts-expect-error: a part of a checked list
needsContacts(minimal.slice(0, 1));
// @ts-expect-error: undefined
needsContacts(undefined);
// @ts-expect-error: a person cannot be removed from the list
minimal.pop();
// @ts-expect-error: a person cannot be replaced
minimal[0] = { kind: "phone", number: "+37052000000" };
// @ts-expect-error: a bot is not a human channel
export const person: HumanChannel = { kind: "bot", href: "/assistant" };
