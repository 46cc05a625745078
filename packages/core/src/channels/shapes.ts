import { hoursProblems } from "../hours/hoursProblems.js";
import { webAddress } from "../url/webAddress.js";
import {
  type Check,
  checkProperties,
  listOf,
  optional,
  type Shape,
  textCheck,
  valueCheck,
} from "../validation/checks.js";
import { isIsoInstant } from "../validation/isoDate.js";
import { isRecord } from "../validation/isRecord.js";
import type { Channel, ChannelDetails, ChannelKind, ExpectedWait } from "./channel.js";
import { mailAddress, messagingAddress, phoneNumber, textNumber } from "./safeValues.js";

const line = textCheck(
  (value) => value.length <= 300 && /\S/.test(value) && !/[\p{Cc}\p{Cs}\u2028-\u202e\u2066-\u2069]/u.test(value),
  "Give one line of text, at most 300 characters, nothing invisible.",
);
const id = textCheck(
  (value) => /^[a-z\d][\w.-]{0,63}$/i.test(value),
  "Give letters, digits and hyphens, such as fault-line.",
);
const phone = textCheck(phoneNumber, "Give a number as it is dialled, without (0): +37052000000, 0800 1111, 159.");
const page = textCheck(webAddress, "Give an https: address without a password, or a path on this site (/contact).");
const conversation = textCheck(
  messagingAddress,
  "Give an https: address. WhatsApp needs https://wa.me/37060000000, without + or 00.",
);
const duration = textCheck(
  (value) => /^P(?:[1-9]\d{0,2}D|T[1-9]\d{0,2}[HM])$/.test(value),
  "Give an ISO 8601 duration: P1D, PT4H, PT5M.",
);
const language = textCheck(isLanguage, "Give a BCP 47 tag, such as lt.");
const instant = textCheck(
  (value) => isIsoInstant(value) && !Number.isNaN(Date.parse(value)),
  "Give an ISO 8601 instant: 2026-11-16T08:00:00Z.",
);
const onlyTrue = (advice: string) => valueCheck((value) => value === true, `${advice} For a bot use kind "bot".`);

function isLanguage(tag: string): boolean {
  try {
    // BCP 47 reserves codes of 5 to 8 letters, so `Intl` accepts "english". No language has such a code.
    return /^[a-z]{2,3}(?:-|$)/i.test(tag) && Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

const waitShape = { time: duration, source: line, measuredAt: instant } satisfies Record<keyof ExpectedWait, Check>;
const wait: Check = (value, path) =>
  isRecord(value)
    ? checkProperties(value, path, waitShape, () => "is not known.")
    : [{ path, problem: "is not a valid waiting time. Give time, source and measuredAt." }];

const details = {
  id: optional(id),
  label: optional(line),
  topics: optional(listOf(line, 100)),
  hours: optional(hoursProblems),
  languages: optional(listOf(language, 50)),
  cost: optional(line),
  wait: optional(wait),
  textRelay: optional(line),
  signLanguage: optional(line),
  note: optional(line),
} satisfies Record<keyof ChannelDetails, Check>;

/** The properties that only one kind of channel has. */
type KindProperty<K extends ChannelKind> = Exclude<keyof Extract<Channel, { kind: K }>, keyof ChannelDetails | "kind">;

// The type makes the compiler report a property of a channel that has no check here.
const checksByKind: { [K in ChannelKind]: Record<KindProperty<K>, Check> } = {
  phone: { number: phone, display: optional(line) },
  email: {
    address: textCheck(mailAddress, "Give one address, such as help@example.com."),
    repliesWithin: optional(duration),
  },
  form: { action: page, href: optional(page), repliesWithin: optional(duration) },
  chat: { href: page, staffed: optional(onlyTrue("It can only be true.")) },
  callback: { href: page },
  sms: { number: textCheck(textNumber, "Give a number as it is dialled: +37060000000, 1855.") },
  messaging: { service: line, href: conversation, staffed: onlyTrue("Give true if people answer.") },
  appointment: { href: page },
  visit: { address: line, href: page },
  bot: { href: page },
};

/** The properties of each kind of channel, with their checks. */
export const shapes: ReadonlyMap<unknown, Shape> = new Map(
  Object.entries(checksByKind).map(([kind, checks]) => [kind, { kind: () => [], ...checks, ...details }]),
);
