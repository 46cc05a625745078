import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { ContactPage } from "./ContactPage.js";

/** The states of a contact page. */
export const contactPageStates = defineStates(
  ContactPage,
  { props: {} },
  {
    open: {
      description: "All channels, with the measured wait.",
      shows: { text: "About 4 minutes to wait (our telephone system, 2 minutes ago)" },
    },
    forTopic: {
      description: "The topic in the page's address is chosen. Its channels come first, and no channel is removed.",
      props: { topic: "billing" },
      shows: { role: "list", name: en.panel.fit },
    },
    closed: {
      description: "At night, the channels show when they open, in the same order as by day.",
      page: { hours: "closed" },
      shows: { text: /^Opens / },
    },
    holiday: { description: "On a holiday, with its name.", page: { hours: "holiday" }, shows: { text: /Christmas/ } },
    offline: {
      description: "Without a network, a sentence says what works.",
      page: { online: false },
      shows: { text: en.panel.offlinePhone },
    },
  },
);
