"use client";
import type { ContactRequest, HandoffContext, Outbox, OutboxItem, Transport } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode, useEffect, useId, useRef } from "react";
import { useHandrail } from "../context/HandrailContext.js";
import { ContactScope } from "../scope/ContactScope.js";
import { useFormTopic } from "../topic/useChosenTopic.js";
import { FormBody } from "./FormBody.js";
import type { AttachmentLimits } from "./files.js";
import type { FormFields } from "./formModel.js";
import { Outcome } from "./Outcome.js";
import { hasArrived } from "./tellOutcome.js";
import { useFormWords } from "./useFormWords.js";
import { useWriting } from "./useWriting.js";

const usualFields: FormFields = { name: "optional", email: "required" };

/**
 * Writes to a person. Renders a `<div>` with a real `<form method="post">`, which works without JavaScript: it posts `name`, `email`,
 * `phone`, `subject`, `message`, `topic`, `locale`, `attachments`, `consent` and, where agreed to, `handoff` as JSON. With a `transport` the message goes
 * out through an outbox, which loses nothing: it says how far it has come, and goes on after the network or the page was lost. Its
 * rail stays in view throughout. Once someone writes, nothing here sends them back to help themselves.
 */
export const ContactForm = /* @__PURE__ */ forwardRef<HTMLDivElement, ContactFormProps>(
  function ContactForm(props, ref) {
    const { action, transport, outbox, context, attachments, fields = usualFields, ...others } = props;
    const {
      draft = "session",
      handoff = true,
      headingLevel = 2,
      railPlacement,
      consent,
      onReceipt,
      topic: told,
      ...rest
    } = others;
    const topic = useFormTopic(told);
    const { messages, record, online } = useHandrail();
    const words = useFormWords();
    const titleId = useId();
    const writing = useWriting({
      ...{ action, transport, outbox, topic, context, fields, draft, handoff },
      needsConsent: Boolean(consent),
    });
    const { items, persistent, current } = writing;
    const heading = useRef<HTMLHeadingElement>(null);
    const status = current?.state.status;
    // Whoever acted here hears what came of it; whoever is elsewhere meanwhile is left there.
    const acted = useRef(false);
    useEffect(() => {
      const { activeElement, body } = document;
      // What was pressed is no longer there, so that focus has fallen back to the page.
      if (!status || !acted.current || (activeElement && activeElement !== body)) return;
      heading.current?.focus();
      acted.current = false;
    }, [status]);
    useReceipts(items, (item) => {
      record({ type: "message.sent", receipt: transport?.receipt ?? "none" });
      // Nobody knows whether what was handed over has arrived: its words stay until the next message.
      if (item.id === current?.id && item.state.status !== "handedOff") writing.forgetDraft();
      onReceipt?.(item);
    });
    // One that was refused can be changed; one on its way cannot.
    const isOpen = !current || writing.changing;
    const Heading = `h${headingLevel}` as const;
    return (
      <div data-hr="form" data-status={status} {...rest} ref={ref}>
        <ContactScope
          topic={topic}
          // Whoever goes on to another channel takes along what they wrote.
          question={writing.draft.values.message.trim() || undefined}
          component="form"
          risen={status === "failed" || status === "asking" || writing.stuck}
          railPlacement={railPlacement}
          suspense="browser"
        >
          <div data-hr="form-body">
            <Heading data-hr="form-title" id={titleId}>
              {words.title}
            </Heading>
            {items.map((item) => (
              <Outcome
                key={item.id}
                item={item}
                persistent={persistent}
                headingRef={item === current ? heading : undefined}
                onAct={(act) => {
                  acted.current = true;
                  void writing.act(item, act);
                }}
              />
            ))}
            {isOpen && (
              <FormBody
                {...{ action, fields, attachments, topic, consent, writing }}
                onSend={() => {
                  acted.current = true;
                }}
                locale={messages.locale}
                labelledBy={titleId}
                // What can't be sent from here goes out as any form does.
                enhanced={(transport !== undefined || outbox !== undefined) && !(writing.stuck && online)}
              />
            )}
          </div>
        </ContactScope>
      </div>
    );
  },
);

// Once for each message that has arrived while this form stands.
function useReceipts(
  items: readonly OutboxItem<ContactRequest>[],
  onReceipt: (item: OutboxItem<ContactRequest>) => void,
) {
  const told = useRef(new Set<string>());
  useEffect(() => {
    for (const item of items) {
      if (!hasArrived(item.state) || told.current.has(item.id)) continue;
      told.current.add(item.id);
      onReceipt(item);
    }
  });
}

/** Props of {@link ContactForm}. */
export interface ContactFormProps extends Omit<ComponentPropsWithoutRef<"div">, "children"> {
  /** Where a plain form is posted to: the form works without JavaScript, so it is required. */
  action: string;
  /** Sends a message by JavaScript. Without one the form is posted as it is. Keep it the same from render to render. */
  transport?: Transport<ContactRequest>;
  /** An outbox of your own, in place of one for `transport`. */
  outbox?: Outbox<ContactRequest>;
  /** Id of what it is about. @default what the customer chose on the contact page around it, or in the panel */
  topic?: string;
  /** What is asked for beside the message. @default `{ name: "optional", email: "required" }` */
  fields?: FormFields;
  /** What files may go with it. @default none */
  attachments?: AttachmentLimits;
  /** Whether to offer that what they already tried goes with it. They decide. @default true */
  handoff?: boolean;
  /** What only the page knows of the case: product, page, past cases. */
  context?: Partial<HandoffContext>;
  /**
   * What the customer has to agree to before a message goes out, as the label of a box: "I agree that …". Ask only where you must.
   * @default none
   */
  consent?: ReactNode;
  /**
   * Where what is typed is kept until it has arrived: for as long as the tab is open, and on the device once it is sent; or, on a
   * device that several people share, in the memory of the page only.
   * @default "session"
   */
  draft?: "session" | "memory";
  /** The level of its heading. @default 2 */
  headingLevel?: 2 | 3 | 4;
  /** Where the rail stands. Nothing removes it. @default "end" */
  railPlacement?: "start" | "end";
  /** Called once for each message that has arrived. */
  onReceipt?: (item: OutboxItem<ContactRequest>) => void;
}
