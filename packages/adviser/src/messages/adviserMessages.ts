import type { Messages, PageMessages } from "@handrail/core";
import { essential } from "@handrail/core/messages/en/essential";
import { handoff } from "@handrail/core/messages/en/handoff";
import { summary } from "@handrail/core/messages/en/summary";

/** The messages on an adviser's screen. */
export interface AdviserMessages {
  /** The language of the messages, as a BCP 47 tag. */
  locale: string;
  handoff: Messages["handoff"];
  summary: Messages["summary"];
}

/** The adviser's messages, from those of the page or in English. */
export function adviserMessages(messages: PageMessages = essential): AdviserMessages {
  return {
    locale: messages.locale,
    handoff: messages.handoff ?? handoff,
    summary: messages.summary ?? summary,
  };
}
