import { hoursProblems } from "../hours/parseHours.js";
import type { Channel, ChannelDetails, ChannelKind } from "./channel.js";
import { type Check, checkShape, isRecord, listOf, must, mustString, optional } from "./checks.js";
import { mailAddress, phoneNumber, textNumber, webAddress } from "./safeValues.js";

const words = mustString(
  (value) => value.length <= 300 && /\S/.test(value) && !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(value),
  "Give one line of text, at most 300 characters, nothing invisible.",
);
const name = mustString(
  (value) => /^[a-z\d][\w.-]{0,63}$/i.test(value),
  "Give letters, digits and hyphens, such as fault-line.",
);
const phone = mustString(phoneNumber, "Give an international number without (0), such as +37052000000.");
const page = mustString(webAddress, "Give an https: address without a password, or a path on this site (/contact).");
const within = mustString(
  (value) => /^P(?:[1-9]\d{0,2}D|T[1-9]\d{0,2}[HM])$/.test(value),
  "Give an ISO 8601 duration: P1D, PT4H, PT5M.",
);
const language = mustString(isLanguage, "Give a BCP 47 tag, such as lt.");
const yes = (wanted: string) => must((value) => value === true, `${wanted} For a bot use kind "bot".`);

function isLanguage(tag: string): boolean {
  try {
    // "english" is well-formed to `Intl`, since BCP 47 reserves longer words; no language has one.
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const instant = mustString(
  (value) => /^\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)$/.test(value) && !Number.isNaN(Date.parse(value)),
  "Give an ISO 8601 instant: 2026-11-16T08:00:00Z.",
);
const wait: Check = (value, path) =>
  isRecord(value)
    ? checkShape(value, path, { time: within, source: words, measuredAt: instant }, () => "is not known.")
    : [{ path, problem: "is not a wait. Give time, source and measuredAt." }];

const details = {
  id: optional(name),
  label: optional(words),
  topics: optional(listOf(words, 100)),
  hours: optional(hoursProblems),
  languages: optional(listOf(language, 50)),
  cost: optional(words),
  wait: optional(wait),
  textRelay: optional(words),
  signLanguage: optional(words),
  note: optional(words),
} satisfies Record<keyof ChannelDetails, Check>;

// Says at compile time that no key of a channel has been forgotten here.
type OwnKeys<K extends ChannelKind> = Exclude<keyof Extract<Channel, { kind: K }>, keyof ChannelDetails | "kind">;

const own: { [K in ChannelKind]: Record<OwnKeys<K>, Check> } = {
  phone: { number: phone, display: optional(words) },
  email: {
    address: mustString(mailAddress, "Give one address and nothing else, such as help@example.com."),
    repliesWithin: optional(within),
  },
  form: { action: page, href: optional(page), repliesWithin: optional(within) },
  chat: { href: page, staffed: optional(yes("It can only be true.")) },
  callback: { href: page },
  sms: { number: mustString(textNumber, "Give an international number or a short code (1855).") },
  messaging: { service: words, href: page, staffed: yes("Say true if people answer.") },
  appointment: { href: page },
  visit: { address: words, href: page },
  bot: { href: page },
};

/** What each kind of channel must and may say. */
export const shapes: ReadonlyMap<unknown, Readonly<Record<string, Check>>> = new Map(
  Object.entries(own).map(([kind, keys]) => [kind, { kind: () => [], ...keys, ...details }]),
);
