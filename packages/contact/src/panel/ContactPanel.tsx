"use client";
import type { Prefill } from "@handrail/core";
import { Dialog } from "@handrail/ui";
import { useState } from "react";
import { useHandrail } from "../provider/HandrailContext.js";
import { ModalScope } from "../scope/ModalScope.js";
import { ContactChannels } from "./ContactChannels.js";
import { TopicChoice } from "./TopicChoice.js";

/**
 * All ways to reach a person, in a dialog: what works now first, with hours and what to expect. Renders a
 * `<div role="dialog">`. A topic may be chosen and never has to be. The list of channels is the dialog's own rail.
 */
export function ContactPanel({ open, onOpenChange, defaultTopic, prefill }: ContactPanelProps) {
  const { messages, topics } = useHandrail();
  const [chosen, setChosen] = useState<{ for: string | undefined; topic: string | undefined }>();
  // Opened for another topic, an earlier choice no longer holds.
  const topic = chosen && chosen.for === defaultTopic ? chosen.topic : defaultTopic;
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={messages.contact.panelTitle}
      closeLabel={messages.common.close}
      data-hr="panel"
      rail={<ContactChannels topic={topic} prefill={prefill} place="panel" />}
    >
      <ModalScope>
        {topics.length > 0 && (
          <TopicChoice topic={topic} onTopicChange={(next) => setChosen({ for: defaultTopic, topic: next })} />
        )}
      </ModalScope>
    </Dialog>
  );
}

/** Props of {@link ContactPanel}. */
export interface ContactPanelProps {
  /** Whether it is open. */
  open: boolean;
  /** Called with `false` when the customer closes it. */
  onOpenChange: (open: boolean) => void;
  /** Id of the topic that is chosen at first. */
  defaultTopic?: string | undefined;
  /** Words to start a message with, where the channel can carry them. */
  prefill?: Prefill | undefined;
}
