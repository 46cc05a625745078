import { HandrailProvider } from "@handrail/contact";
import { describeParts } from "@handrail-tooling/testing";
import { contacts } from "@handrail-tooling/testing/fixtures";
import * as walkthroughs from "./index.js";

const walkthrough = {
  id: "visit",
  version: 1,
  locale: "en",
  title: "First visit",
  summary: "Short.",
  audience: "customer",
  steps: [{ id: "one", title: "Ask", body: { type: "root", children: [] } }],
} as const;

describeParts(walkthroughs, {
  Guide: {
    token: "guide",
    render: (props) => (
      <HandrailProvider contacts={contacts}>
        <walkthroughs.Guide walkthrough={walkthrough} {...props} />
      </HandrailProvider>
    ),
  },
  Offer: {
    token: "tour-offer",
    render: (props) => (
      <HandrailProvider contacts={contacts}>
        <walkthroughs.Offer walkthrough={walkthrough} onStart={() => {}} {...props} />
      </HandrailProvider>
    ),
  },
  Tour: {
    rootless:
      "it renders nothing on the server, and its card is a portal into the page or the dialog that holds the target",
    render: () => (
      <HandrailProvider contacts={contacts}>
        <walkthroughs.Tour walkthrough={walkthrough} />
      </HandrailProvider>
    ),
  },
});
