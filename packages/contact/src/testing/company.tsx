import { defineContacts, type Topic } from "@handrail/core";
import type { ReactNode } from "react";
import { HandrailProvider, type HandrailProviderProps } from "../provider/HandrailProvider.js";

const hours = {
  timeZone: "Europe/Vilnius",
  weekly: { mon_fri: ["08:00-18:00"] },
  exceptions: [{ date: "2026-12-25", spans: [], reason: "Christmas" }],
} as const;

/** A made-up company's channels. */
export const contacts = defineContacts([
  { kind: "phone", number: "+37070055010", display: "700 55 010", hours, cost: "free" },
  { kind: "chat", href: "https://example.com/chat", hours },
  { kind: "email", address: "help@example.com", repliesWithin: "P1D", languages: ["lt", "en"] },
  { kind: "phone", id: "fault-line", label: "Fault line", number: "+37070055011", topics: ["fault"] },
  { kind: "bot", href: "https://example.com/bot" },
]);

export const topics: readonly Topic[] = [
  { id: "bill", title: "My bill" },
  { id: "fault", title: "Faults" },
  { id: "fraud", title: "Fraud", personFirst: true },
];

/** A Monday morning, a Sunday night and a holiday in Vilnius. */
export const instants = {
  open: Date.parse("2026-11-16T10:00:00+02:00"),
  closed: Date.parse("2026-11-15T23:00:00+02:00"),
  holiday: Date.parse("2026-12-25T11:00:00+02:00"),
};

/** The company's page on a Monday morning, read in London. */
export function Company({ children, ...props }: Partial<HandrailProviderProps> & { children?: ReactNode }) {
  return (
    <HandrailProvider
      contacts={contacts}
      topics={topics}
      now={instants.open}
      timeZone="Europe/London"
      helpHref="/help/{id}"
      {...props}
    >
      {children}
    </HandrailProvider>
  );
}
