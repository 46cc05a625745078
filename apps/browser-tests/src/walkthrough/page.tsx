import { defineContacts, HandrailProvider } from "@handrail/contact";
import { Tour, type TourProps, type Walkthrough } from "@handrail/react";
import { StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import "./window.js";
import { changedWithin, decode } from "../forcedColors/pixels.js";
import { Host, openHost } from "./hosts.js";

const contacts = defineContacts([
  { kind: "phone", number: "+37052000000", display: "+370 5 200 0000" },
  { kind: "email", address: "help@example.com" },
  { kind: "chat", href: "/chat" },
  { kind: "sms", number: "+37060000000" },
  { kind: "form", action: "/contact" },
]);

const sentence = "Press the button that you see here, and then look at what the page says below it. ";

/** Makes a walkthrough with a step for each selector; an empty one has no target. */
function walkthroughOf(selectors: readonly string[], sentences = 1): Walkthrough {
  const steps = selectors.map((selector, index) => ({
    id: `step-${index}`,
    title: `The step ${index + 1}`,
    body: { type: "root", children: [{ type: "text", value: sentence.repeat(sentences) }] } as const,
    ...(selector && { target: selector }),
  }));
  // A page may have no steps yet, against the type.
  return {
    id: "tour",
    version: 2,
    locale: "en",
    title: "A tour",
    summary: "",
    audience: "customer",
    steps: steps as unknown as Walkthrough["steps"],
  };
}

/** What the tests change. */
interface Settings extends Partial<TourProps> {
  selectors: readonly string[];
  sentences?: number;
}

function Page() {
  const [settings, setSettings] = useState<Settings>();
  const [host, setHost] = useState<string>();
  const [open, setOpen] = useState(false);
  window.startTour = (next) => {
    setSettings(next);
    setOpen(true);
  };
  window.openHost = (name) => (openHost(name) ? undefined : setHost(name));
  window.closeTour = () => setOpen(false);
  window.removeTour = () => setSettings(undefined);
  const { selectors = [], sentences, ...props } = settings ?? {};
  return (
    <>
      {host && <Host name={host} onClose={() => setHost(undefined)} />}
      {settings && (
        <Tour walkthrough={walkthroughOf(selectors, sentences)} open={open} onOpenChange={setOpen} {...props} />
      )}
    </>
  );
}

window.events = [];
window.countChanged = async (before, after) => {
  const [one, other] = [await decode(before), await decode(after)];
  return changedWithin(one, other, { x: 0, y: 0, width: one.width, height: one.height });
};
const root = document.createElement("div");
root.id = "app";
(document.querySelector("#place") ?? document.body).append(root);
const isStrict = new URLSearchParams(location.search).has("strict");
const app = (
  <HandrailProvider
    contacts={contacts}
    shortcut="Alt+Shift+H"
    onJourneyEvent={(event) => window.events.push({ ...event })}
  >
    <Page />
  </HandrailProvider>
);
createRoot(root).render(isStrict ? <StrictMode>{app}</StrictMode> : app);
