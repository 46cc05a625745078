import { defineContacts, HandrailProvider } from "@handrail/contact";
import { type ReactNode, StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { domHosts } from "./domHosts.js";
import { Inside } from "./Inside.js";
import { reactHosts } from "./reactHosts.js";

const contacts = defineContacts([
  {
    kind: "phone",
    number: "+37052000000",
    display: "+370 5 200 0000",
    hours: { timeZone: "Europe/Vilnius", weekly: { daily: ["00:00-24:00"] } },
  },
  { kind: "email", address: "help@example.com" },
  { kind: "chat", href: "/chat" },
  { kind: "sms", number: "+37060000000" },
]);
const topics = [
  { id: "bill", title: "My bill" },
  { id: "fault", title: "Faults" },
];

/** A page that scrolls, with the modal of one library, or with none, as its address says: `?host=bootstrap`. */
const host = new URLSearchParams(location.search).get("host") ?? "none";
const root = document.createElement("div");
document.body.append(root);
const Host = reactHosts[host];

function Page({ children }: { children?: ReactNode }) {
  return (
    <StrictMode>
      <HandrailProvider contacts={contacts} topics={topics} handoffStore={{ put: async () => "204517" }}>
        <main>
          <p id="marker">The start of the page.</p>
          <a href="#first">The first link</a>
          <div style={{ height: "150vh" }} />
          {children}
          <div style={{ height: "150vh" }} />
        </main>
      </HandrailProvider>
    </StrictMode>
  );
}

if (Host) {
  createRoot(root).render(
    <Page>
      <Host>
        <Inside />
      </Host>
    </Page>,
  );
} else {
  const open = domHosts[host];
  createRoot(root).render(<Page>{open ? <Inside into={open} /> : null}</Page>);
}
