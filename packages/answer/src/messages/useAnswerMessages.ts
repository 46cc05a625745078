"use client";
import { useMessagesOf } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { answer } from "@handrail/core/messages/en/answer";

/** Returns the messages of an answer in the page's language; English where the page has none. */
export function useAnswerMessages(): Messages["answer"] {
  return useMessagesOf("answer", answer);
}
