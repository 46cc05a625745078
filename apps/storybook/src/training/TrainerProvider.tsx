import { defineContacts, HandrailProvider, type HumanContacts, useHandrail } from "@handrail/contact";
import type { ReactNode } from "react";
import { useSurroundings } from "../surroundings.js";

const hours = { timeZone: "Europe/Vilnius", weekly: { mon_fri: ["08:00-18:00"] } } as const;

function trainerContacts(note: string): HumanContacts {
  return defineContacts([
    { kind: "phone", id: "trainer-phone", number: "+37052000120", display: "+370 5 200 0120", note, hours },
    { kind: "email", id: "trainer-email", address: "trainer@northwind.example", repliesWithin: "P1D" },
  ]);
}

const contactsOf = {
  en: trainerContacts("Call in the middle of a case, too."),
  lt: trainerContacts("Skambinkite, net jei jau kalbate su klientu."),
};

/** Leads new staff to their trainer, in the settings of the toolbars. */
export function TrainerProvider({ children }: { children: ReactNode }) {
  const { contacts, messages, topics, now, timeZone, online } = useHandrail();
  const { language } = useSurroundings();
  return (
    <HandrailProvider staffContacts={contactsOf[language]} {...{ contacts, messages, topics, now, timeZone, online }}>
      {children}
    </HandrailProvider>
  );
}
