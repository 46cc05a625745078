import { ContactRail, defineContacts, HandrailProvider } from "@handrail/contact";
import type { ReactNode } from "react";

const contacts = defineContacts([
  {
    kind: "phone",
    number: "+370 5 200 0000",
    hours: { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["08:00-18:00"] } },
  },
  { kind: "email", address: "help@example.com", repliesWithin: "P1D" },
]);

/** The layout of your pages. */
export function Layout({ children }: { children?: ReactNode }) {
  return (
    <HandrailProvider contacts={contacts}>
      {children}
      <ContactRail />
    </HandrailProvider>
  );
}
