import { defineContacts } from "@handrail/core";
import { HandrailProvider } from "../provider/HandrailProvider.js";
import { ContactRail } from "../rail/ContactRail.js";

const contacts = defineContacts([
  {
    kind: "phone",
    number: "+370 5 200 0000",
    hours: { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["08:00-18:00"] } },
  },
  { kind: "email", address: "help@example.com", repliesWithin: "P1D" },
]);

/** A page with a rail; the launcher shows while the rail is out of view. */
export function Basic() {
  return (
    <HandrailProvider contacts={contacts}>
      <ContactRail />
    </HandrailProvider>
  );
}
