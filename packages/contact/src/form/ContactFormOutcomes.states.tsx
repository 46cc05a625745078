import type { ContactRequest, OutboxState } from "@handrail/core";
import { toFormValues } from "@handrail/core/message";
import { en } from "@handrail/core/messages/en";
import { defineStates } from "@handrail-tooling/testing/states";
import { outboxOf } from "../testing/outboxOf.js";
import { ContactForm, type ContactFormProps } from "./ContactForm.js";
import { type FormStart, FormStartContext } from "./FormStartContext.js";

const request: ContactRequest = {
  email: "jonas@example.com",
  message: "I was charged twice for May. Please look into it.",
  locale: "en",
};
const bill = new File(["x"], "bill.pdf", { type: "application/pdf" });
const requestWithFile = {
  ...request,
  attachments: [{ name: bill.name, type: bill.type, size: bill.size, content: bill }],
};
const id = "message";
const values = toFormValues(request);

/** An outbox that holds one message. */
const outboxWith = (state: OutboxState, sent = request) =>
  outboxOf([{ id, request: sent, state, createdAt: Date.parse("2026-11-16T08:00:00Z"), attempts: 1 }], {});

function renderForm(props: ContactFormProps, start: FormStart) {
  return (
    <div style={{ maxWidth: 640, margin: "0 auto" }}>
      <FormStartContext.Provider value={start}>
        <ContactForm {...props} />
      </FormStartContext.Provider>
    </div>
  );
}

/** The states of a message after Send. Its text stays until it has arrived, and the rail stays throughout. */
export const contactFormOutcomeStates = defineStates(
  ContactForm,
  {
    props: { action: "/contact/outcome", draft: "memory" },
    render: (props) => renderForm(props, { state: { currentId: id }, values }),
  },
  {
    sending: {
      description: "The message is being sent.",
      props: { outbox: outboxWith({ status: "sending" }) },
      shows: { role: "heading", name: en.form.sending },
    },
    sendingFiles: {
      description: "The message is being sent with a file.",
      props: { outbox: outboxWith({ status: "sending" }, requestWithFile) },
      shows: { role: "progressbar", name: en.form.filesSending },
    },
    codeNotLoaded: {
      description:
        "The outbox could not be loaded: the text stays, the rail rises, and the browser posts the next attempt.",
      props: { outbox: outboxOf([], {}) },
      render: (props) => renderForm(props, { state: { isStuck: true }, values }),
      shows: { text: en.form.notLoaded },
    },
    waitingForNetwork: {
      description: "Offline: the message waits, survives the page and is sent automatically.",
      props: { outbox: outboxWith({ status: "waiting", reason: "offline" }) },
      page: { online: false },
      shows: { role: "heading", name: en.form.waitingOffline },
    },
    waitingForBusyDesk: {
      description: "The desk is busy: the message is sent again automatically.",
      props: { outbox: outboxWith({ status: "waiting", reason: "later" }) },
      shows: { role: "heading", name: en.form.waitingLater },
    },
    mayHaveArrived: {
      description:
        "The connection was lost, so the message may have arrived: the customer decides whether to send it again.",
      props: { outbox: outboxWith({ status: "asking" }) },
      shows: { role: "heading", name: en.form.asking },
    },
    cannotBeReached: {
      description:
        "There was no response more than once, as with an ad blocker: the message waits, and the rail rises.",
      props: { outbox: outboxWith({ status: "waiting", reason: "unreachable" }) },
      shows: { text: en.form.waitingUnreachableWhy },
    },
    mayNotHaveLeft: {
      description: "Offline, at a desk that cannot recognise repetitions: the customer decides when to send it again.",
      props: { outbox: outboxWith({ status: "asking", reason: "offline" }) },
      shows: { role: "heading", name: en.form.askingOffline },
    },
    posted: {
      description: "Without a transport the browser has posted the form, so nothing is known about the arrival.",
      render: (props) => renderForm(props, { values, isPosted: true }),
      shows: { text: en.form.postedWhy },
    },
    sentWithReference: {
      description: "The message has arrived and has a reference.",
      props: { outbox: outboxWith({ status: "sent", reference: "NW-2231" }) },
      shows: { role: "heading", name: en.form.sent },
    },
    accepted: {
      description: "The message has arrived. The transport gives no reference, so none is shown.",
      props: { outbox: outboxWith({ status: "accepted" }) },
      shows: { role: "heading", name: en.form.accepted },
    },
    handedOff: {
      description: "The message was handed off to another program, so nobody knows whether it was sent.",
      props: { outbox: outboxWith({ status: "handedOff" }) },
      shows: { role: "heading", name: en.form.handedOff },
    },
    refused: {
      description: "The desk refused the message. Its text stays.",
      props: { outbox: outboxWith({ status: "failed", problem: "refused" }) },
      shows: { text: en.form.failedRefused },
    },
    notAllowed: {
      description: "The session has ended: the form says what the customer can do.",
      props: { outbox: outboxWith({ status: "failed", problem: "not-allowed" }) },
      shows: { text: en.form.failedNotAllowed },
    },
    tooLarge: {
      description: "The message is too large, because of its files.",
      props: { outbox: outboxWith({ status: "failed", problem: "too-large" }, requestWithFile) },
      shows: { text: en.form.failedTooLarge },
    },
    waitsForAnotherDesk: {
      description: "The message waits for another desk, and leaves through this one only if the customer asks.",
      props: { outbox: outboxWith({ status: "failed", problem: "other-desk" }) },
      shows: { text: en.form.failedOtherDesk },
    },
    withoutReference: {
      description: "The response lacks the promised reference, so the message may not have arrived.",
      props: { outbox: outboxWith({ status: "failed", problem: "no-reference" }) },
      shows: { text: en.form.failedNoReference },
    },
    changing: {
      description: "The customer changes a refused message. Sending it replaces the refused one.",
      props: { outbox: outboxWith({ status: "failed", problem: "refused" }) },
      render: (props) => renderForm(props, { state: { currentId: id, isChanging: true }, values }),
      shows: { role: "button", name: en.form.send },
    },
    earlierMessage: {
      description: "A message that waits since an earlier visit stays above an empty form.",
      props: { outbox: outboxWith({ status: "waiting", reason: "later" }) },
      render: (props) => renderForm(props, {}),
      shows: { role: "button", name: en.form.send },
    },
    longReference: {
      description: "A long reference, in a language with longer words.",
      props: {
        outbox: outboxWith({ status: "sent", reference: "CASE-2026-11-16-000000000000000004711-VILNIUS-NORTH-EAST" }),
      },
      page: { language: "lt" },
      shows: { text: /CASE-2026/ },
    },
  },
);
