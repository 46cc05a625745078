"use client";
import { Dialog } from "@handrail/ui/dialog";
import { parts } from "../anatomy.js";
import { ContactChannels } from "../channels/ContactChannels.js";
import { useSettings } from "../context/HandrailContext.js";
import { usePanelMessages } from "../context/usePanelMessages.js";
import { ModalScope } from "../scope/ModalScope.js";
import { TopicChoice } from "../topic/TopicChoice.js";
import { useChosenTopic } from "../topic/useChosenTopic.js";
import type { ContactPanelProps } from "./contactPanelProps.js";
import { ShortcutHint } from "./ShortcutHint.js";
import { usePresenceText } from "./usePresenceText.js";

/** The dialog of the panel. The list of channels is its rail. Renders a `<dialog>`. */
export function PanelDialog({ open, onOpenChange, defaultTopic, prefill }: ContactPanelProps) {
  const { messages, topics } = useSettings();
  const { topic, choose } = useChosenTopic(defaultTopic);
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={usePanelMessages().title}
      description={usePresenceText()}
      closeLabel={messages.common.close}
      data-hr={parts.panel}
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
