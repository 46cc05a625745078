import {
  type AttachmentLimits,
  addFiles,
  emptyValues,
  type FormFields,
  type FormValues,
  validateForm,
} from "@handrail/core/message";
import { en } from "@handrail/core/messages/en";
import { sends } from "@handrail-tooling/testing/fixtures";
import { defineStates } from "@handrail-tooling/testing/states";
import { type ReactNode, useEffect } from "react";
import { ContactPage } from "../channels/ContactPage.js";
import { AfterTrying } from "../testing/AfterTrying.js";
import { ContactForm, type ContactFormProps } from "./ContactForm.js";
import { type FormStart, FormStartContext } from "./FormStartContext.js";

/** A form that has got beyond its start. */
function startedForm(start: FormStart) {
  return (props: ContactFormProps) =>
    inColumn(
      <FormStartContext.Provider value={start}>
        <ContactForm {...props} />
      </FormStartContext.Provider>,
    );
}

const inColumn = (form: ReactNode) => <div style={{ maxWidth: 640, margin: "0 auto" }}>{form}</div>;

/** A form on which the customer pressed Send with these values. */
function rejectedForm(values: Partial<FormValues>, fields: FormFields) {
  const input = { values: { ...emptyValues, ...values }, fields, lacksConsent: false };
  return startedForm({ values, state: { problems: validateForm(input, en.form) } });
}

function formWithFiles(files: readonly File[], limits: AttachmentLimits) {
  const { files: attached, problems } = addFiles([], files, limits, en.form, "en");
  return startedForm({ state: { files: attached, fileProblems: problems } });
}

const file = (name: string, type: string, size: number) => new File(["x".repeat(size)], name, { type });

/** Stores a draft before the form below it reads it, as an earlier visit would. */
function EarlierDraft({ action, values }: { action: string; values: Partial<FormValues> }) {
  useEffect(() => {
    sessionStorage.setItem(`handrail:draft:${action}`, JSON.stringify({ ...emptyValues, ...values }));
  }, [action, values]);
  return null;
}

const draft = { name: "Jonas", email: "jonas@example.com", message: "My bill for May is" };

const photoLimits: AttachmentLimits = { accept: "image/*,.pdf", maxSize: 2_000_000, maxCount: 3 };
const smallLimits: AttachmentLimits = { accept: "image/*,.pdf", maxSize: 1000, maxCount: 2 };
const contactFields: FormFields = { name: "required", email: "required", phone: "optional" };

/** The states of a form before its message is sent. */
export const contactFormStates = defineStates(
  ContactForm,
  { props: { action: "/contact/form", transport: sends }, render: (props) => inColumn(<ContactForm {...props} />) },
  {
    empty: {
      description: "An empty form. Optional fields are marked; the others are required.",
      shows: { role: "button", name: en.form.send },
    },
    allFields: {
      description: "Every field that a form can have.",
      props: {
        fields: { name: "optional", email: "required", phone: "optional", subject: "required" },
        attachments: { accept: "image/*,.pdf", maxSize: 10_000_000, maxCount: 5 },
        topic: "billing",
      },
      shows: { role: "textbox", name: new RegExp(en.form.subject) },
    },
    consent: {
      description: "A required checkbox, for where the law requires consent. It is never ticked in advance.",
      props: { consent: "I agree that Northwind keeps my message for a year, to answer it and to learn from it." },
      shows: { role: "checkbox", name: /^I agree that Northwind/ },
    },
    draft: {
      description: "The text typed before the page was left is restored.",
      props: { action: "/contact/draft" },
      render: (props) =>
        inColumn(
          <>
            <EarlierDraft action={props.action} values={draft} />
            <ContactForm {...props} />
          </>,
        ),
      shows: { text: new RegExp(en.form.draftRestored) },
    },
    errors: {
      description: "Validation errors are listed in a summary and shown beside each field.",
      props: { action: "/contact/errors", fields: contactFields },
      render: rejectedForm({ email: "jonas@", phone: "12" }, contactFields),
      shows: { text: en.form.problems },
    },
    attachments: {
      description: "Two attached files, each with a button to remove it.",
      props: { action: "/contact/files", attachments: photoLimits },
      render: formWithFiles(
        [
          file("bill-may.pdf", "application/pdf", 40_000),
          file("a photograph of the router with all of its lights red, taken on Sunday.jpeg", "image/jpeg", 40_000),
        ],
        photoLimits,
      ),
      shows: { role: "button", name: "Remove bill-may.pdf" },
    },
    attachmentsRefused: {
      description: "One file is too large, and another has a type that the form does not accept.",
      props: { action: "/contact/refused-files", attachments: smallLimits },
      render: formWithFiles(
        [
          file("scan.pdf", "application/pdf", 4000),
          file("setup.exe", "application/octet-stream", 1),
          file("lights.png", "image/png", 1),
        ],
        smallLimits,
      ),
      shows: { text: /scan.pdf is larger than/ },
    },
    handoff: {
      description: "What the customer already tried, without card numbers, to read, edit and agree to pass on.",
      props: { context: { product: "Fibre 500" } },
      render: (props) =>
        inColumn(
          <AfterTrying>
            <ContactForm {...props} />
          </AfterTrying>,
        ),
      shows: { role: "checkbox", name: en.form.handoffAgree },
    },
    withoutTransport: {
      description: "Without a transport the browser posts the form.",
      props: { transport: undefined },
      shows: { role: "button", name: en.form.send },
    },
    onContactPage: {
      description: "A form below the channels of a contact page.",
      render: (props) => <ContactPage>{inColumn(<ContactForm {...props} />)}</ContactPage>,
      shows: { role: "button", name: en.form.send },
    },
    longText: {
      description: "A message that is longer than the maximum.",
      props: { action: "/contact/long" },
      render: rejectedForm(
        { email: "jonas@example.com", message: "Donaudampfschifffahrtsgesellschaft ".repeat(300) },
        { email: "required" },
      ),
      shows: { role: "link", name: "Shorten your message to 10000 characters" },
    },
  },
);
