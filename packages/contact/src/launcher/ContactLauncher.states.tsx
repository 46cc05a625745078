import { defineStates } from "@handrail-tooling/testing/states";
import { ContactRail } from "../rail/ContactRail.js";
import { ContactLauncher } from "./ContactLauncher.js";

const call = { role: "link", name: "Call +370 5 200 0000" };

/** The states of the launcher. The provider renders it, so each state is only a page. */
export const contactLauncherStates = defineStates(
  ContactLauncher,
  { props: {}, render: () => <p>A page without a rail.</p> },
  {
    alone: { description: "Visible while no rail is on screen.", shows: call },
    railInView: { description: "Hidden while a rail is on screen.", render: () => <ContactRail />, shows: call },
    railFurtherDown: {
      description: "Visible until the rail further down is on screen, and again afterwards.",
      render: () => (
        <div>
          <p style={{ height: "120vh" }}>A long page.</p>
          <ContactRail />
          <p style={{ height: "120vh" }}>And longer.</p>
        </div>
      ),
      shows: call,
    },
    railHiddenByHost: {
      description: "Visible beside a rail that the page makes transparent.",
      page: { expectsErrors: true },
      render: () => (
        <div style={{ opacity: 0 }}>
          <ContactRail />
        </div>
      ),
      shows: call,
    },
    aboveBanner: {
      description: "Above an element that covers the whole window.",
      page: { expectsErrors: true },
      render: () => (
        <div>
          <ContactRail />
          <p
            style={{
              position: "fixed",
              inset: 0,
              zIndex: 99999,
              margin: 0,
              padding: 24,
              background: "var(--hr-color-surface)",
            }}
          >
            We and our 214 partners value your privacy.
          </p>
        </div>
      ),
      shows: call,
    },
    besideButton: {
      description: "A page with a button at its foot, where the launcher is.",
      render: () => (
        <div style={{ minHeight: "90vh", display: "grid", alignContent: "end", justifyItems: "end" }}>
          <button type="button">At the foot of the page</button>
        </div>
      ),
      shows: call,
    },
    closed: {
      description: "At night it links to a channel that works unattended.",
      page: { hours: "closed" },
      shows: { role: "link", name: "Send a message" },
    },
    offline: { description: "Without a network.", page: { online: false }, shows: call },
  },
);
