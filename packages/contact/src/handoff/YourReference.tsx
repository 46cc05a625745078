"use client";
import { referenceText } from "@handrail/core/handoff";
import { summary } from "@handrail/core/messages/en/summary";
import { useMessages } from "../context/useMessages.js";

/** The number that was given, beside every other way to speak with a person. Renders a `<p>`. */
export function YourReference({ reference }: { reference: string }) {
  const messages = useMessages();
  return (
    <p data-hr="reference-again">
      {(messages.summary ?? summary).referenceYours}: <strong>{referenceText(reference, messages.locale)}</strong>
    </p>
  );
}
