import type { Prefill } from "@handrail/core";

/** Props of `ContactPanel`. */
export interface ContactPanelProps {
  /** Whether the panel is open. */
  open: boolean;
  /** Called with `false` when the customer closes the panel, or when its code could not be loaded. */
  onOpenChange: (open: boolean) => void;
  /** Id of the topic that is chosen at first. */
  defaultTopic?: string | undefined;
  /** Text that a message starts with, if the channel can carry it. */
  prefill?: Prefill | undefined;
}
