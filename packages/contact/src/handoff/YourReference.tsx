"use client";
import { referenceText } from "@handrail/core/handoff";
import { summary as english } from "@handrail/core/messages/en/summary";
import { parts } from "../anatomy.js";
import { useMessages } from "../context/useMessages.js";
import { useMessagesOf } from "../context/useMessagesOf.js";

/** The reference that was given, for the other channels on which a customer speaks with a person. Renders a `<p>`. */
export function YourReference({ reference }: { reference: string }) {
  const { locale } = useMessages();
  const messages = useMessagesOf("summary", english);
  return (
    <p data-hr={parts.referenceReminder}>
      {messages.referenceYours}: <strong>{referenceText(reference, locale)}</strong>
    </p>
  );
}
