"use client";
import type { ContactRequest, OutboxItem } from "@handrail/core";
import {
  describeOutcome,
  hasArrived,
  type MessageAction,
  type OutcomeContext,
  type OutcomeDescription,
} from "@handrail/core/message";
import { form as english } from "@handrail/core/messages/en/form";
import { Button, Icon, stateAttribute, VisuallyHidden } from "@handrail/ui";
import { circleAlertIcon, circleCheckIcon, circleHelpIcon, sendIcon } from "@handrail/ui/icons";
import { type Ref, useState } from "react";
import { parts, states } from "../anatomy.js";
import { useMessagesOf } from "../context/useMessagesOf.js";

const useOutcomeMessages = () => useMessagesOf("form", english);
const icons = { busy: sendIcon, good: circleCheckIcon, ask: circleHelpIcon, bad: circleAlertIcon };

/** The status of one message, with what happens next and what the customer can do. Renders a `<section>`; its heading takes focus. */
export function Outcome({ item, Heading, headingRef, isInactive, onAction, ...context }: OutcomeProps) {
  const messages = useOutcomeMessages();
  const { state, request } = item;
  const { tone, title, text, actions } = describeOutcome(item, context, messages);
  const hasFiles = (request.attachments?.length ?? 0) > 0;
  return (
    <section
      data-hr={parts.formOutcome}
      {...stateAttribute(states.tone, tone)}
      {...stateAttribute(states.status, state.status)}
    >
      <Icon icon={icons[tone]} data-hr={parts.formOutcomeIcon} />
      <div data-hr={parts.formOutcomeBody}>
        {/* A live region, because focus moves here only after the customer's own action. */}
        <Heading data-hr={parts.formOutcomeTitle} tabIndex={-1} ref={headingRef} aria-live="polite">
          {title}
        </Heading>
        {state.status === "sending" && hasFiles && <progress aria-label={messages.filesSending} />}
        {state.status === "sent" && <Reference reference={state.reference} />}
        {text && <p data-hr={parts.formOutcomeText}>{text}</p>}
        {(!hasArrived(state) || state.status === "handedOff") && (
          <details data-hr={parts.formSentText}>
            <summary>{messages.youWrote}</summary>
            <blockquote dir="auto">{request.message}</blockquote>
          </details>
        )}
        <Actions {...{ actions, tone, isInactive, onAction }} />
      </div>
    </section>
  );
}

function Actions({ actions, tone, isInactive, onAction }: ActionsProps) {
  const messages = useOutcomeMessages();
  if (actions.length === 0) return null;
  const needsDecision = tone === "ask" || tone === "bad";
  return (
    <div data-hr={parts.formActions}>
      {actions.map((action, index) => (
        <Button
          key={action}
          variant={needsDecision && index === 0 ? "primary" : "secondary"}
          aria-disabled={isInactive || undefined}
          onClick={() => isInactive || onAction(action)}
        >
          {messages[action]}
        </Button>
      ))}
    </div>
  );
}

function Reference({ reference }: { reference: string }) {
  const messages = useOutcomeMessages();
  const [isCopied, setIsCopied] = useState(false);
  // Missing on pages without HTTPS.
  const clipboard: Clipboard | undefined = navigator.clipboard;
  const copy = () => {
    clipboard?.writeText(reference).then(
      () => setIsCopied(true),
      // Without permission the customer can still select the text.
      () => undefined,
    );
  };
  return (
    <p data-hr={parts.formReference}>
      <span>{messages.sentReference}</span> <strong dir="auto">{reference}</strong>
      {clipboard && (
        <Button variant="quiet" onClick={copy}>
          {isCopied ? messages.copied : messages.copyReference}
        </Button>
      )}
      <VisuallyHidden role="status">{isCopied && messages.copied}</VisuallyHidden>
    </p>
  );
}

interface ActionsProps
  extends Pick<OutcomeDescription, "actions" | "tone">,
    Pick<OutcomeProps, "isInactive" | "onAction"> {}

export interface OutcomeProps extends OutcomeContext {
  item: OutboxItem<ContactRequest>;
  Heading: "h3" | "h4" | "h5";
  /** Whether the actions do nothing now, because another message is on its way into the outbox or out of it. */
  isInactive: boolean;
  headingRef: Ref<HTMLHeadingElement> | undefined;
  onAction: (action: MessageAction) => void;
}
