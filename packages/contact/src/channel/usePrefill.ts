"use client";
import { createHandoff, format, type Handoff, type Messages, type Prefill, plural } from "@handrail/core";
import { useMemo, useSyncExternalStore } from "react";
import { useHandrail } from "../provider/HandrailContext.js";

/** Words to start a message with, and the sentence that says so. */
export interface Carried {
  prefill: Prefill;
  /** Absent where nothing can be carried: then nothing is claimed. */
  note: string | undefined;
}

const nothing: readonly never[] = [];

/** What a message to a person can start with: the question, what was searched and read here. */
export function usePrefill(question: string | undefined): Carried {
  const { journey, messages, contacts } = useHandrail();
  const events = useSyncExternalStore(journey.subscribe, journey.events, () => nothing);
  return useMemo(() => {
    const handoff = createHandoff({ events: () => events }, { locale: messages.locale });
    const lines = linesOf(handoff, messages, question);
    if (lines.length === 0) return { prefill: {}, note: undefined };
    const subject = question && format(messages.contact.mailSubject, { question });
    const canCarry = contacts.some(({ kind }) => kind === "email");
    return {
      prefill: { subject, body: `${lines.join("\n")}\n\n` },
      note: canCarry ? noteOf(handoff, messages, question) : undefined,
    };
  }, [events, messages, contacts, question]);
}

function linesOf({ searches, articles }: Handoff, { contact }: Messages, question: string | undefined): string[] {
  const queries = searches.map(({ query }) => query);
  const asked = question && !queries.includes(question) ? [...queries, question] : queries;
  return [
    ...(asked.length > 0 ? [contact.mailSearched, ...asked.map((query) => `- ${query}`)] : []),
    ...(articles.length > 0 ? [contact.mailRead, ...articles.map(({ title }) => `- ${title}`)] : []),
  ];
}

function noteOf({ searches, articles }: Handoff, messages: Messages, question: string | undefined): string {
  const { contact, locale } = messages;
  const items = [
    ...(searches.length > 0 || question ? [plural(locale, contact.carriesSearches, Math.max(searches.length, 1))] : []),
    ...(articles.length > 0 ? [plural(locale, contact.carriesArticles, articles.length)] : []),
  ];
  return format(contact.carries, { items: new Intl.ListFormat(locale, { type: "conjunction" }).format(items) });
}
