"use client";
import { useMessages } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { answer } from "@handrail/core/messages/en/answer";

/** The words of an answer. */
export function useAnswerWords(): Messages["answer"] {
  return useMessages().answer ?? answer;
}
