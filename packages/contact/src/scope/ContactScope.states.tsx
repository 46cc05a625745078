import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { BillCheck } from "../examples/billCheck.js";
import { ContactScope } from "./ContactScope.js";
import { ModalScope } from "./ModalScope.js";

/** The states of a scope: where its rail is, and when it rises. */
export const contactScopeStates = defineStates(
  ContactScope,
  { props: { children: <p>The content.</p> } },
  {
    nested: {
      description: "A scope inside another one renders no second rail. The outer rail rises for it.",
      render: () => (
        <ContactScope>
          <p>The outer part.</p>
          <ContactScope risen question="how do I change my name">
            <p>The inner part.</p>
          </ContactScope>
        </ContactScope>
      ),
      shows: { text: en.contact.risenTitle },
    },
    modal: {
      description: "A modal starts a new scope, with a rail of its own.",
      render: () => (
        <ContactScope>
          <p>The page.</p>
          <ModalScope>
            <ContactScope>
              <p>The modal.</p>
            </ContactScope>
          </ModalScope>
        </ContactScope>
      ),
      shows: { text: "The modal." },
    },
    railAtStart: {
      description: "The rail before the content.",
      props: { railPlacement: "start" },
      shows: { text: "The content." },
    },
    personFirst: {
      description: "For a topic such as fraud, the risen rail comes before the content.",
      props: { topic: "fraud" },
      shows: { text: en.contact.personFirstTitle },
    },
    customComponent: {
      description: "Your own component, with the same base as Handrail's.",
      render: () => <BillCheck />,
      shows: { role: "button", name: "That is not my bill" },
    },
  },
);
