import { hoursProblems } from "../hours/parseHours.js";
import type { Channel, ChannelDetails, ChannelKind } from "./channel.js";
import { type Check, listOf, must, mustString, optional } from "./checks.js";
import { mailAddress, phoneNumber, textNumber, webAddress } from "./safeValues.js";

const words = mustString(
  (value) => value.length <= 300 && /\S/.test(value) && !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(value),
  "Give one line of text, at most 300 characters, without control characters.",
);
const name = mustString(
  (value) => /^[a-z\d][\w.-]{0,63}$/i.test(value),
  "Give a short name of letters, digits, hyphens and dots, such as fault-line.",
);
const phone = mustString(
  (value) => phoneNumber(value) !== undefined,
  "A call would not get through. Write the number with its country and without (0), such as +37052000000.",
);
const page = mustString(
  (value) => webAddress(value) !== undefined,
  "Give an https: address without a password, or a path on this site, such as /contact.",
);
const within = mustString(
  (value) => /^P(?:[1-9]\d{0,2}D|T[1-9]\d{0,2}H)$/.test(value),
  "Give an ISO 8601 duration of days or hours, such as P1D or PT4H.",
);
const language = mustString(isLanguage, "Give a BCP 47 tag, such as lt or en-GB.");

function isLanguage(tag: string): boolean {
  try {
    // "english" is well-formed to `Intl`, since BCP 47 reserves longer words; no language has one.
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const details = {
  id: optional(name),
  label: optional(words),
  topics: optional(listOf(words, 100)),
  hours: optional(hoursProblems),
  languages: optional(listOf(language, 50)),
  cost: optional(words),
  note: optional(words),
} satisfies Record<keyof ChannelDetails, Check>;

// Says at compile time that no key of a channel has been forgotten here.
type OwnKeys<K extends ChannelKind> = Exclude<keyof Extract<Channel, { kind: K }>, keyof ChannelDetails | "kind">;

const own: { [K in ChannelKind]: Record<OwnKeys<K>, Check> } = {
  phone: { number: phone, display: optional(words) },
  email: {
    address: mustString(
      (value) => mailAddress(value) !== undefined,
      "Mail would not arrive. Give one address and nothing else, such as help@example.com.",
    ),
    repliesWithin: optional(within),
  },
  form: { action: page, href: optional(page), repliesWithin: optional(within) },
  chat: {
    href: page,
    staffed: optional(must((value) => value === true, 'Only true can be said here. For a bot use kind "bot".')),
  },
  callback: { href: page },
  sms: {
    number: mustString(
      (value) => textNumber(value) !== undefined,
      "A text would not arrive. Give an international number (+37060000000) or a short code (1855).",
    ),
  },
  messaging: {
    service: words,
    href: page,
    staffed: must(
      (value) => value === true,
      'Say true if people answer, since many such accounts are bots. For a bot use kind "bot".',
    ),
  },
  appointment: { href: page },
  visit: { address: words, href: page },
  bot: { href: page },
};

/** What each kind of channel must and may say. */
export const shapes: ReadonlyMap<unknown, Readonly<Record<string, Check>>> = new Map(
  Object.entries(own).map(([kind, keys]) => [kind, { kind: () => [], ...keys, ...details }]),
);
