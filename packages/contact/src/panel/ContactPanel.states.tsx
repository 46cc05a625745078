import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { Channels } from "../examples/channels.js";
import { OpenPanel } from "../examples/openPanel.js";
import { ContactPanel } from "./ContactPanel.js";

/** The states of the panel, and of pages that open it. */
export const contactPanelStates = defineStates(
  ContactPanel,
  { props: { open: true, onOpenChange: () => {} } },
  {
    open: {
      description: "Channels that work now come first.",
      shows: { role: "dialog", name: en.panel.title },
    },
    outOfHours: {
      description: "Out of hours: written channels first, then the telephone with when it opens.",
      page: { hours: "closed" },
      shows: { text: /Opens tomorrow 8 am/ },
    },
    topicChosen: {
      description: "A chosen topic moves its channels to the top and removes none.",
      props: { defaultTopic: "outages" },
      shows: { role: "link", name: /\+370 5 200 0911/ },
    },
    holiday: { description: "On a holiday, with its name.", page: { hours: "holiday" }, shows: { text: /Christmas/ } },
    offline: {
      description: "Without a network at night, channels that need none come first.",
      page: { online: false, hours: "closed" },
      shows: { text: en.panel.offlinePhone },
    },
    onPage: {
      description: "The same list on a page, without the dialog.",
      props: { open: false },
      render: () => (
        <div style={{ maxWidth: 560, border: "1px solid var(--hr-color-line)" }}>
          <Channels />
        </div>
      ),
      shows: { role: "list", name: en.panel.title },
    },
    closed: {
      description: "A closed panel renders nothing. The page keeps working.",
      props: { open: false },
      render: (props) => (
        <>
          <label>
            Your name <input />
          </label>
          <ContactPanel {...props} />
        </>
      ),
      shows: { role: "textbox", name: "Your name" },
    },
    customButton: {
      description: "A button of your own that opens the panel with a topic.",
      props: { open: false },
      render: () => <OpenPanel />,
      shows: { role: "button", name: "Report a fault" },
    },
  },
);
