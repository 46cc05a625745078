import { type Channel, defineContacts, type HumanChannel, type OpeningHours, parseContacts } from "@handrail/core";
import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { useHandrail } from "../context/HandrailContext.js";
import { HandrailProvider } from "../provider/HandrailProvider.js";
import { ContactChannels } from "./ContactChannels.js";

const hours: OpeningHours = {
  timeZone: "Europe/Vilnius",
  weekly: { mon_fri: ["08:00-18:00"] },
  exceptions: [{ date: "2026-12-25", spans: [], reason: "Christmas" }],
};
const wait = { time: "PT4M", source: "our telephone system", measuredAt: "2026-11-16T07:58:00Z" };

const people: readonly [HumanChannel, ...HumanChannel[]] = [
  { kind: "phone", number: "+37052000000", hours, wait, cost: "free", languages: ["lt", "en"] },
  { kind: "chat", href: "/chat", staffed: true, hours },
  { kind: "callback", href: "/callback", hours },
  { kind: "email", address: "help@example.com", repliesWithin: "P1D" },
  { kind: "form", action: "/message", repliesWithin: "PT4H" },
  { kind: "sms", number: "1855", hours },
  { kind: "messaging", service: "whatsapp", href: "https://wa.me/37052000000", staffed: true, hours },
  { kind: "messaging", id: "messenger", service: "messenger", href: "https://m.me/example", staffed: true, hours },
  { kind: "messaging", id: "viber", service: "viber", href: "https://viber.example/help", staffed: true, hours },
  { kind: "messaging", id: "wechat", service: "wechat", href: "https://wechat.example/help", staffed: true, hours },
  { kind: "messaging", id: "telegram", service: "telegram", href: "https://t.me/example", staffed: true, hours },
  { kind: "messaging", id: "signal", service: "Signal", href: "https://signal.example/help", staffed: true, hours },
  { kind: "appointment", href: "/appointment", signLanguage: "In Lithuanian Sign Language, working days.", hours },
  { kind: "visit", address: "Gedimino pr. 9, Vilnius", href: "https://maps.example/9", hours },
];
const bot: Channel = { kind: "bot", href: "/assistant" };
const contacts = defineContacts([...people, bot]);
/** The number of channels in the list. */
export const channelCount = contacts.length;
// Parsed rather than defined: the compiler cannot see that the mapped list still holds people.
const withoutHours = parseContacts([...people.map(({ hours: _, wait: __, ...channel }) => channel), bot]);

/** All kinds of channels, in the state of the toolbar or the story. */
export function EveryChannel({ hoursAreKnown = true }: { hoursAreKnown?: boolean }) {
  const { messages, now, timeZone, online } = useHandrail();
  return (
    <HandrailProvider
      contacts={hoursAreKnown ? contacts : withoutHours}
      {...{ messages, timeZone, online }}
      {...(now !== undefined && { now })}
    >
      <div style={{ maxWidth: 560, border: "1px solid var(--hr-color-line)" }}>
        <ContactChannels />
      </div>
    </HandrailProvider>
  );
}

/** The states of a list with every kind of channel. */
export const everyChannelStates = defineStates(
  EveryChannel,
  { props: {} },
  {
    open: { description: "On a Monday morning.", shows: { text: /About 4 minutes to wait/ } },
    closed: {
      description: "At night.",
      page: { hours: "closed" },
      shows: { text: /^Opens / },
    },
    holiday: {
      description: "On a holiday.",
      page: { hours: "holiday" },
      shows: { text: /Closed today: Christmas/ },
    },
    nothingKnown: {
      description: "Without hours and waits, neither is shown.",
      props: { hoursAreKnown: false },
      shows: { role: "list" },
    },
    offline: {
      description: "Without a network.",
      page: { online: false },
      shows: { text: en.panel.offlinePhone },
    },
  },
);
