"use client";
import type { ContactRequest, HandoffContext, Outbox, OutboxItem, Transport } from "@handrail/core";
import { type AttachmentLimits, type FormFields, resolveFields, takes } from "@handrail/core/message";
import { stateAttribute } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useId } from "react";
import { parts, states } from "../anatomy.js";
import { ContactScope } from "../scope/ContactScope.js";
import { useFormTopic } from "../topic/useChosenTopic.js";
import { FormBody } from "./FormBody.js";
import { PostedNotice } from "./PostedNotice.js";
import { useContactForm } from "./useContactForm.js";
import { useFormMessages } from "./useFormMessages.js";

/**
 * A form to write to a person. Renders a `<div>` with the rail and a `<form method="post">`.
 *
 * Without JavaScript the browser posts `name`, `email`, `phone`, `subject`, `message`, `topic`, `locale`, `attachments`, `consent`
 * and, if the customer agreed, `handoff` as JSON. With a `transport` the message is sent through an outbox: it survives the loss of
 * the network or the page, and the form shows its status, also in a second tab and when it is mounted again. The form never suggests
 * self-service.
 * @throws HandrailError for a form whose writer nobody could answer
 */
export const ContactForm = /* @__PURE__ */ forwardRef<HTMLDivElement, ContactFormProps>(function ContactForm(
  {
    action,
    transport,
    outbox,
    topic: topicProp,
    context,
    fields: fieldsProp,
    replyTo,
    attachments,
    draft: storage = "session",
    handoff = true,
    consent,
    headingLevel = 2,
    railPlacement,
    onReceipt,
    ...divProps
  },
  ref,
) {
  const pageTopic = useFormTopic(topicProp);
  const isAnswerKnown = replyTo === "account";
  const fields = resolveFields(fieldsProp, transport, isAnswerKnown);
  const form = useContactForm({
    ...{ action, transport, outbox, context, fields, storage, handoff, onReceipt },
    topic: pageTopic,
  });
  const { topic, OutcomeList } = form;
  const { state, draft } = form.body;
  const { title } = useFormMessages();
  const titleId = useId();
  const status = form.current?.state.status;
  const Heading = `h${headingLevel}` as const;
  const OutcomeHeading = outcomeHeadings[headingLevel];
  return (
    <div data-hr={parts.form} {...stateAttribute(states.status, status)} {...divProps} ref={ref}>
      <ContactScope
        topic={topic}
        // Another channel starts with what the customer wrote here.
        question={draft.values.message.trim() || undefined}
        component="form"
        risen={form.needsPerson || draft.isPosted || state.isStuck}
        railPlacement={railPlacement}
        suspense="browser"
      >
        <div data-hr={parts.formBody}>
          <Heading data-hr={parts.formTitle} id={titleId} tabIndex={-1} ref={form.titleRef}>
            {title}
          </Heading>
          {OutcomeList && <OutcomeList {...form.outcomes} Heading={OutcomeHeading} />}
          {draft.isPosted && <PostedNotice {...form.posted} Heading={OutcomeHeading} />}
          {form.isOpen && (
            <FormBody
              {...form.body}
              action={action}
              fields={fields}
              attachments={takes(transport, "attachments") ? attachments : undefined}
              topic={topic}
              pageTopic={pageTopic}
              isAnswerKnown={isAnswerKnown}
              consent={consent}
              labelledBy={titleId}
            />
          )}
        </div>
      </ContactScope>
    </div>
  );
});

/** The heading of an outcome, by the level of the form's. */
const outcomeHeadings = { 2: "h3", 3: "h4", 4: "h5" } as const;

/** Props of {@link ContactForm}. */
export interface ContactFormProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** The address to which the browser posts the form without JavaScript. Also names the draft and the outbox in storage. */
  action: string;
  /** Sends a message by JavaScript. The latest one makes the next attempt. @default none: the browser posts the form */
  transport?: Transport<ContactRequest>;
  /** Your own outbox. It replaces the one that the form opens for `transport`. */
  outbox?: Outbox<ContactRequest>;
  /** Id of the message's topic. @default the topic chosen on the contact page around the form, or in the panel */
  topic?: string;
  /**
   * The fields beside the message, added to the defaults; `false` leaves one out. Nobody can answer a form without `email` and
   * `phone`, so it throws, unless `replyTo` is `"account"`.
   * @default `{ name: "optional", email: "required" }`
   */
  fields?: FormFields;
  /**
   * Where the answer goes. `"account"`: customers are signed in, and you know how to reach them.
   * @default "fields"
   */
  replyTo?: "fields" | "account";
  /** The files that a customer may attach. A desk that declares that it takes none is never offered any. @default none */
  attachments?: AttachmentLimits;
  /** Whether to offer to pass on what the customer already tried. It is sent only if they agree. @default true */
  handoff?: boolean;
  /** What only the page knows of the case: product, page, past cases. */
  context?: Partial<HandoffContext>;
  /**
   * The label of a checkbox that must be ticked before a message is sent: "I agree that …". Use it only where you have to.
   * @default none
   */
  consent?: ReactNode;
  /**
   * Where unsent text is stored. `"session"`: until the tab is closed; a message in the outbox stays on the device until it is sent.
   * `"memory"`: neither outlives the page, for a device that several people share.
   * @default "session"
   */
  draft?: "session" | "memory";
  /** The level of the heading. @default 2 */
  headingLevel?: 2 | 3 | 4;
  /** The position of the rail. @default "end" */
  railPlacement?: "start" | "end";
  /** Called once for each message that this page has sent and that has arrived. */
  onReceipt?: (item: OutboxItem<ContactRequest>) => void;
}
