import { defineContacts } from "@handrail/core";
import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { Layout } from "../examples/basic.js";
import { HandrailProvider } from "../provider/HandrailProvider.js";
import { ContactRail } from "./ContactRail.js";

const email = defineContacts([{ kind: "email", address: "help@example.com" }]);
const longContacts = defineContacts([
  {
    kind: "phone",
    label: "Beschwerdemanagement und Kundenzufriedenheitsbeauftragte",
    number: "+49301234567890;ext=12345",
    display: "+49 30 1234567890 Durchwahl 12345",
  },
  { kind: "email", address: "rechtsschutzversicherungsgesellschaften@donaudampfschifffahrt.example" },
  { kind: "visit", address: "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogoch", href: "https://map.example" },
]);

/** The states of the rail. */
export const contactRailStates = defineStates(
  ContactRail,
  { props: {} },
  {
    atRest: {
      description: "The availability, and links that open channels.",
      shows: { role: "link", name: "Call +370 5 200 0000" },
    },
    withTopic: {
      description: "With a topic, the rail names it and emphasises its channel.",
      props: { topic: "outages" },
      shows: { role: "link", name: /^Call \+370 5 200 0911/ },
    },
    risen: {
      description: "The risen rail, with the text that an e-mail will start with.",
      props: { risen: true, question: "can i keep my number in portugal" },
      shows: { text: en.contact.risenTitle },
    },
    closed: {
      description: "At night the emphasis moves to a channel that works now. The order stays.",
      page: { hours: "closed" },
      shows: { text: /opens tomorrow 8 am \(your 6 am\)/ },
    },
    closedAndRisen: {
      description: "The risen rail at night.",
      props: { risen: true, question: "why was I charged twice" },
      page: { hours: "closed" },
      shows: { text: /The team is not here now/ },
    },
    holiday: {
      description: "On a holiday, with its name.",
      page: { hours: "holiday" },
      shows: { text: /closed today: Christmas/ },
    },
    offline: {
      description: "Without a network the telephone is emphasised.",
      page: { online: false },
      shows: { text: new RegExp(en.contact.offline) },
    },
    personFirst: {
      description: "A topic for which a person comes first, such as fraud or bereavement.",
      props: { topic: "fraud" },
      shows: { text: en.contact.personFirstTitle },
    },
    oneChannel: {
      description: "A single channel.",
      page: { bare: true },
      render: (props) => (
        <HandrailProvider contacts={email}>
          <ContactRail {...props} />
        </HandrailProvider>
      ),
      shows: { role: "link", name: /help@example\.com|E-mail/ },
    },
    firstSteps: {
      description: "The example of the five-minute start.",
      page: { bare: true },
      render: () => <Layout />,
      shows: { role: "link", name: /^Call \+370 5 200 0000/ },
    },
    narrow: {
      description: "In a narrow column, each action fills the line.",
      render: (props) => (
        <div style={{ width: 280 }}>
          <ContactRail {...props} />
        </div>
      ),
      shows: { role: "link", name: "Call +370 5 200 0000" },
    },
    narrowAndRisen: {
      description: "The risen rail in a narrow column.",
      props: { risen: true, question: "can i keep my number in portugal" },
      render: (props) => (
        <div style={{ width: 280 }}>
          <ContactRail {...props} />
        </div>
      ),
      shows: { text: en.contact.risenTitle },
    },
    longText: {
      description: "Very long names, numbers and addresses are not cut off.",
      page: { bare: true },
      render: (props) => (
        <HandrailProvider contacts={longContacts}>
          <ContactRail {...props} />
        </HandrailProvider>
      ),
      shows: { text: /Durchwahl 12345/ },
    },
  },
);
