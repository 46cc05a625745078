import type { Messages, PageMessages } from "@handrail/core";
import { essential } from "@handrail/core/messages/en/essential";
import { handoff } from "@handrail/core/messages/en/handoff";
import { summary } from "@handrail/core/messages/en/summary";

/** The words an adviser's screen needs. */
export interface SummaryWords {
  /** The language of the words, as a BCP 47 tag. */
  locale: string;
  handoff: Messages["handoff"];
  summary: Messages["summary"];
  retry: string;
}

/** The words of a screen that may be without a provider; English where it was given none. */
export function summaryWords(messages: PageMessages = essential): SummaryWords {
  return {
    locale: messages.locale,
    handoff: messages.handoff ?? handoff,
    summary: messages.summary ?? summary,
    retry: messages.contact.retry,
  };
}
