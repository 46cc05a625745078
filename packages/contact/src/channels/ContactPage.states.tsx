import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { ContactPage } from "./ContactPage.js";

/** The states of a contact page. */
export const contactPageStates = defineStates(
  ContactPage,
  { props: {} },
  {
    open: {
      description: "All channels, with the measured wait. Those that work now come first.",
      shows: { text: "About 4 minutes to wait (our telephone system, 2 minutes ago)" },
    },
    forTopic: {
      description: "The topic in the page's address is chosen. Its channels come first, and no channel is removed.",
      props: { topic: "billing" },
      shows: { role: "list", name: en.panel.fit },
    },
    closed: {
      description: "At night, channels that work unattended come first. The others show when they open.",
      page: { hours: "closed" },
      shows: { role: "list", name: en.panel.write },
    },
    holiday: { description: "On a holiday, with its name.", page: { hours: "holiday" }, shows: { text: /Christmas/ } },
    offline: {
      description: "Without a network, channels that need none come first.",
      page: { online: false },
      shows: { text: en.panel.offlinePhone },
    },
  },
);
