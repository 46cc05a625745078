import type { OpeningHours } from "../hours/openingHours.js";

/** The details that every kind of channel may have. */
export interface ChannelDetails {
  /**
   * Identifies the channel in links (`contact:fault-line`) and journey events. Unique in its list.
   * @default the `kind`; a second channel of the same kind gets `kind-2`, and so on
   */
  id?: string;
  /** The channel's name, such as "Fault line". @default the kind's name from `Messages` */
  label?: string;
  /** Ids of the topics this channel serves best. It is emphasised for them and stays available for all others. */
  topics?: readonly string[];
  /** When people answer. Leave it out if it is not known; the channel then shows no hours. */
  hours?: OpeningHours;
  /** Languages spoken, as BCP 47 tags (`"lt"`, `"en"`). */
  languages?: readonly string[];
  /** The cost to the customer, in words: "free", "local rate". */
  cost?: string;
  /** The current waiting time. Omit it if it is not measured. */
  wait?: ExpectedWait;
  /** How to reach it by text relay, in words. */
  textRelay?: string;
  /** How to reach it in sign language, in words. */
  signLanguage?: string;
  /** Anything else worth knowing first, such as what to have at hand. */
  note?: string;
}

/** A measured waiting time until a person answers. */
export interface ExpectedWait {
  /** An ISO 8601 duration of minutes, hours or days: `PT4M`, `PT2H`, `P1D`. */
  time: string;
  /** The source of the measurement, in words a customer knows: "our telephone system". */
  source: string;
  /** The time of the measurement, as an ISO 8601 instant: `2026-11-16T08:00:00Z`. After a day it is no longer shown. */
  measuredAt: string;
}

/** A telephone answered by people. */
export interface PhoneChannel extends ChannelDetails {
  kind: "phone";
  /**
   * As people dial it: in international form (`+37052000000`), or a national or short number that has none (`0800 1111`, `159`). An
   * extension follows as in RFC 3966: `+37052000000;ext=12`. Spaces, dots, hyphens and brackets are allowed. `(0)` is not, because
   * nobody dials it from abroad.
   */
  number: string;
  /** The number as it is shown. @default `number` as written */
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

/** A form whose messages people read. Its address is required, so that it works without JavaScript. */
export interface FormChannel extends ChannelDetails {
  kind: "form";
  /** Where the form is submitted: an `https:` address or a path on this site (`/contact`). */
  action: string;
  /** The page that shows the form. @default `action` */
  href?: string;
  /** How soon people reply: an ISO 8601 duration. */
  repliesWithin?: string;
}

/** A live chat with people. For a bot use {@link BotChannel}. */
export interface ChatChannel extends ChannelDetails {
  kind: "chat";
  /** The page that opens the chat: an `https:` address or a path on this site. */
  href: string;
  /** Confirms that people answer. */
  staffed?: true;
}

/** People call the customer back. */
export interface CallbackChannel extends ChannelDetails {
  kind: "callback";
  /** The page on which the customer chooses a time. */
  href: string;
}

/** Text messages read by people. */
export interface SmsChannel extends ChannelDetails {
  kind: "sms";
  /** A number that receives text messages: an international or national one, or a short code (`1855`). */
  number: string;
}

/** A messaging service answered by people: WhatsApp, Messenger, Viber, WeChat, Telegram or another. */
export interface MessagingChannel extends ChannelDetails {
  kind: "messaging";
  /** The service's name in lower case (`"whatsapp"`, `"messenger"`). An unknown name is shown as written. */
  service: string;
  /**
   * The `https:` link that opens the conversation, such as `https://wa.me/37052000000`. WhatsApp needs the country code first, without
   * `+`, `00` or another leading zero; `https://wa.me/message/CODE` works too and brings its own text.
   */
  href: string;
  /** Confirms that people answer. Required, because many such accounts are bots. */
  staffed: true;
}

/** A meeting at a chosen time. */
export interface AppointmentChannel extends ChannelDetails {
  kind: "appointment";
  /** The page on which the customer chooses a time. */
  href: string;
}

/** A place that customers can visit. */
export interface VisitChannel extends ChannelDetails {
  kind: "visit";
  /** The postal address, on one line. */
  address: string;
  /** A map of the place. */
  href: string;
}

/** An automatic assistant. It is always listed after the people. */
export interface BotChannel extends ChannelDetails {
  kind: "bot";
  /** The page that opens it. */
  href: string;
}

/** A channel that people answer. */
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

/** A way to reach the company: through a person or a bot. */
export type Channel = HumanChannel | BotChannel;

/** The `kind` of a channel. */
export type ChannelKind = Channel["kind"];

/** Whether a person answers this channel. */
export function isHuman(channel: Channel): channel is HumanChannel {
  return channel.kind !== "bot";
}
