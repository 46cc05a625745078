"use client";
import { Button, Icon, stateAttribute } from "@handrail/ui";
import { circleHelpIcon } from "@handrail/ui/icons";
import { parts, states } from "../anatomy.js";
import type { Draft } from "./useDraft.js";
import { useFormMessages } from "./useFormMessages.js";

/** Says that the browser has posted the message and that nothing is known about its arrival. Renders a `<section>`. */
export function PostedNotice({ draft }: { draft: Draft }) {
  const messages = useFormMessages();
  return (
    <section data-hr={parts.formOutcome} {...stateAttribute(states.tone, "ask")}>
      <Icon icon={circleHelpIcon} data-hr={parts.formOutcomeIcon} />
      <div data-hr={parts.formOutcomeBody}>
        <h3 data-hr={parts.formOutcomeTitle}>{messages.asking}</h3>
        <p data-hr={parts.formOutcomeText}>{messages.postedWhy}</p>
        <div data-hr={parts.formActions}>
          <Button variant="primary" onClick={() => draft.replace(draft.values)}>
            {messages.change}
          </Button>
          <Button onClick={() => draft.clear()}>{messages.another}</Button>
        </div>
      </div>
    </section>
  );
}
