"use client";
import { Dialog } from "@handrail/ui";
import { useHandrail } from "../provider/HandrailContext.js";
import { ModalScope } from "../scope/ModalScope.js";
import { ShortcutHint } from "../shortcut/ShortcutHint.js";
import { ContactChannels } from "./ContactChannels.js";
import type { ContactPanelProps } from "./ContactPanel.js";
import { TopicChoice } from "./TopicChoice.js";
import { useChosenTopic } from "./useChosenTopic.js";
import { usePanelWords } from "./usePanelWords.js";

/** The panel itself: a `<div role="dialog">` whose rail is the list of channels. */
export function PanelDialog({ open, onOpenChange, defaultTopic, prefill }: ContactPanelProps) {
  const { messages, topics } = useHandrail();
  const { topic, choose } = useChosenTopic(defaultTopic);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={usePanelWords().title}
      closeLabel={messages.common.close}
      data-hr="panel"
      rail={
        <>
          <ContactChannels topic={topic} prefill={prefill} place="panel" />
          <ShortcutHint />
        </>
      }
    >
      <ModalScope>{topics.length > 0 && <TopicChoice topic={topic} onTopicChange={choose} />}</ModalScope>
    </Dialog>
  );
}
