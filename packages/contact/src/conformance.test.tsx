import { describeParts } from "@handrail-tooling/testing";
import { contacts } from "@handrail-tooling/testing/fixtures";
import type { ReactNode } from "react";
import * as channels from "./channels/index.js";
import * as form from "./form/index.js";
import * as contact from "./index.js";

const { AvailabilityNote, ContactBoundary, ContactPanel, ContactRail, ContactScope } = contact;
const { HandrailProvider, ModalScope } = contact;

const page = (children: ReactNode) => <HandrailProvider contacts={contacts}>{children}</HandrailProvider>;

describeParts(contact, {
  AvailabilityNote: { token: "availability", render: (props) => page(<AvailabilityNote {...props} />) },
  ContactRail: { token: "rail", render: (props) => page(<ContactRail {...props} />) },
  ContactBoundary: {
    rootless: "it renders only what it contains",
    render: () => page(<ContactBoundary>Content</ContactBoundary>),
  },
  ContactLauncher: {
    rootless: "the provider renders it, and takes its props",
    render: () => page("Content"),
  },
  ContactPanel: {
    rootless: "it loads its dialog when it opens",
    render: () => page(<ContactPanel open={false} onOpenChange={() => {}} />),
  },
  ContactScope: {
    rootless: "it renders its children and a rail",
    render: () => page(<ContactScope>Content</ContactScope>),
  },
  HandrailProvider: { rootless: "it renders its children and the launcher", render: () => page("Content") },
  AudienceScope: {
    rootless: "it renders no element of its own",
    render: () => page(<contact.AudienceScope audience="staff">Children</contact.AudienceScope>),
  },
  ModalScope: {
    rootless: "it renders only its children",
    render: () =>
      page(
        <ModalScope>
          <ContactRail />
        </ModalScope>,
      ),
  },
});

describeParts(channels, {
  ContactChannels: { token: "channels", render: (props) => page(<channels.ContactChannels {...props} />) },
  ContactPage: { token: "contact-page", render: (props) => page(<channels.ContactPage {...props} />) },
  HandoffReference: {
    token: "reference",
    render: (props) => page(<channels.HandoffReference store={{ put: async () => "204517" }} {...props} />),
  },
});

describeParts(form, {
  ContactForm: { token: "form", render: (props) => page(<form.ContactForm action="/contact" {...props} />) },
});
