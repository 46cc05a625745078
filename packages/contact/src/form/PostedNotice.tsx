"use client";
import { Button, Icon, stateAttribute } from "@handrail/ui";
import { circleHelpIcon } from "@handrail/ui/icons";
import { parts, states } from "../anatomy.js";
import { useFormMessages } from "./useFormMessages.js";

/** Says that the browser has posted the message and that nothing is known about its arrival. Renders a `<section>`. */
export function PostedNotice({ Heading, onChange, onAnother }: PostedNoticeProps) {
  const messages = useFormMessages();
  return (
    <section data-hr={parts.formOutcome} {...stateAttribute(states.tone, "ask")}>
      <Icon icon={circleHelpIcon} data-hr={parts.formOutcomeIcon} />
      <div data-hr={parts.formOutcomeBody}>
        <Heading data-hr={parts.formOutcomeTitle}>{messages.asking}</Heading>
        <p data-hr={parts.formOutcomeText}>{messages.postedWhy}</p>
        <div data-hr={parts.formActions}>
          <Button variant="primary" onClick={onChange}>
            {messages.change}
          </Button>
          <Button onClick={onAnother}>{messages.another}</Button>
        </div>
      </div>
    </section>
  );
}

interface PostedNoticeProps {
  Heading: "h3" | "h4" | "h5";
  /** Puts the message back into the form. */
  onChange: () => void;
  /** Starts another message. */
  onAnother: () => void;
}
