import type { OpeningHours } from "../hours/openingHours.js";

/** What every way to reach the company can say of itself. */
export interface ChannelDetails {
  /**
   * Names the channel in links (`contact:fault-line`), stories and events. Unique in its list.
   * @default the `kind`; a second channel of the same kind gets `kind-2`, and so on
   */
  id?: string;
  /** The channel's name in the customer's words, such as "Fault line". @default a word from `Messages` */
  label?: string;
  /** Ids of the topics this channel is especially good for. It is emphasised there and stays available everywhere. */
  topics?: readonly string[];
  /** When people answer. Leave out when it is not known; nothing is claimed then. */
  hours?: OpeningHours;
  /** Languages spoken, as BCP 47 tags (`"lt"`, `"en"`). */
  languages?: readonly string[];
  /** What it costs the customer, in words: "free", "local rate". */
  cost?: string;
  /** How long one waits at present. Leave out what nobody measured; nothing is claimed then. */
  wait?: ExpectedWait;
  /** How to reach it by text relay, in words. */
  textRelay?: string;
  /** How to reach it in sign language, in words. */
  signLanguage?: string;
  /** Anything else worth knowing first, such as what to have at hand. */
  note?: string;
}

/** How long one waits until a person answers, as somebody measured it. */
export interface ExpectedWait {
  /** An ISO 8601 duration of minutes, hours or days: `PT4M`, `PT2H`, `P1D`. */
  time: string;
  /** Who says so, in the customer's words: "our telephone system". */
  source: string;
  /** When it was measured, as an ISO 8601 instant: `2026-11-16T08:00:00Z`. What is older than a day is not shown. */
  measuredAt: string;
}

/** A telephone answered by people. */
export interface PhoneChannel extends ChannelDetails {
  kind: "phone";
  /**
   * In international form, as RFC 3966 has it: `+37052000000`, with an extension `+37052000000;ext=12`. Spaces, dots,
   * hyphens and brackets are allowed, but not the `(0)` that nobody dials from abroad.
   */
  number: string;
  /** The number as the customer should read it. @default `number` as written */
  display?: string;
}

/** A mailbox read by people. */
export interface EmailChannel extends ChannelDetails {
  kind: "email";
  /** One address, without a name or headers: `help@example.com`. */
  address: string;
  /** How soon people reply: an ISO 8601 duration of days, hours or minutes, such as `P1D` or `PT4H`. */
  repliesWithin?: string;
}

/** A form whose messages people read. It works without JavaScript, so its address is required. */
export interface FormChannel extends ChannelDetails {
  kind: "form";
  /** Where the form is sent: an `https:` address or a path on this site (`/contact`). */
  action: string;
  /** The page that shows the form. @default `action` */
  href?: string;
  /** How soon people reply: an ISO 8601 duration. */
  repliesWithin?: string;
}

/** A live chat with people. A bot is not one: see {@link BotChannel}. */
export interface ChatChannel extends ChannelDetails {
  kind: "chat";
  /** The page that opens the chat: an `https:` address or a path on this site. */
  href: string;
  /** Says that people answer. */
  staffed?: true;
}

/** People call the customer back. */
export interface CallbackChannel extends ChannelDetails {
  kind: "callback";
  /** The page where a time is chosen. */
  href: string;
}

/** Text messages read by people. */
export interface SmsChannel extends ChannelDetails {
  kind: "sms";
  /** An international number or a short code (`1855`). */
  number: string;
}

/** A messaging service answered by people: WhatsApp, Messenger, Viber, WeChat, Telegram or another. */
export interface MessagingChannel extends ChannelDetails {
  kind: "messaging";
  /** The service's name in lower case (`"whatsapp"`, `"messenger"`); any other is shown as written. */
  service: string;
  /** The `https:` link that opens the conversation, such as `https://wa.me/37052000000`. */
  href: string;
  /** Says that people answer; required, because many such accounts are bots. */
  staffed: true;
}

/** A meeting at a chosen time. */
export interface AppointmentChannel extends ChannelDetails {
  kind: "appointment";
  /** The page where a time is chosen. */
  href: string;
}

/** A place to go to. */
export interface VisitChannel extends ChannelDetails {
  kind: "visit";
  /** The postal address, on one line. */
  address: string;
  /** A map of the place. */
  href: string;
}

/** An automatic assistant. Welcome, and always after the people. */
export interface BotChannel extends ChannelDetails {
  kind: "bot";
  /** The page that opens it. */
  href: string;
}

/** A way to reach a person. */
export type HumanChannel =
  | PhoneChannel
  | EmailChannel
  | FormChannel
  | ChatChannel
  | CallbackChannel
  | SmsChannel
  | MessagingChannel
  | AppointmentChannel
  | VisitChannel;

/** A way to reach the company. */
export type Channel = HumanChannel | BotChannel;

/** What kinds of channel there are. */
export type ChannelKind = Channel["kind"];

/** Whether a person answers this channel. */
export function isHuman(channel: Channel): channel is HumanChannel {
  return channel.kind !== "bot";
}
