"use client";
import {
  type Channel,
  channelHref,
  channelValue,
  type EssentialMessages,
  format,
  type JourneyEvent,
  type Prefill,
  plural,
} from "@handrail/core";
import { useMemo, useSyncExternalStore } from "react";
import { useHandrail } from "../context/HandrailContext.js";

/** Words to start a message with, where they can go, and the sentence that says so. */
export interface Carried {
  prefill: Prefill | undefined;
  /** The kind of the channel that the note speaks of. */
  carrier: Channel["kind"] | undefined;
  /** Absent where nothing can be carried: then nothing is claimed. */
  note: string | undefined;
}

const nothing: readonly never[] = [];
const none: Carried = { prefill: undefined, carrier: undefined, note: undefined };
const never = () => () => {};

/** Of what can carry words, what a customer can be told about in a sentence. */
const carriers: readonly Channel["kind"][] = ["email", "messaging"];
const canCarry = (channel: Channel) => channelHref(channel, { body: "?" }) !== channelHref(channel);

/**
 * What a message to a person can start with: the question, what else was searched and what was read here, the latest
 * first, since what does not fit is cut off at the end.
 * @param wanted Without a need for it, the journey is not even watched.
 */
export function usePrefill(question: string | undefined, wanted: boolean): Carried {
  const { journey, messages, contacts } = useHandrail();
  const events = useSyncExternalStore(
    wanted ? journey.subscribe : never,
    () => (wanted ? journey.events() : nothing),
    () => nothing,
  );
  return useMemo(() => {
    if (!wanted) return none;
    const { searches, articles } = triedIn(events);
    const others = searches.filter((query) => query !== question);
    const lines = linesOf(question, others.reverse(), articles.reverse(), messages);
    if (lines.length === 0) return none;
    const prefill = {
      subject:
        question && format(messages.contact.mailSubject, { question: question.split("\n", 1)[0]?.slice(0, 80) ?? "" }),
      body: `${lines.join("\n")}\n\n`,
    };
    const carrier = carriers.map((kind) => contacts.find((one) => one.kind === kind && canCarry(one))).find(Boolean);
    if (!carrier) return { ...none, prefill };
    const { carries, carriesMessage } = messages.contact;
    const sentence = carrier.kind === "email" ? carries : carriesMessage;
    const items = itemsOf(searches.length || (question ? 1 : 0), articles.length, messages);
    return { prefill, carrier: carrier.kind, note: format(sentence, { service: channelValue(carrier), items }) };
  }, [wanted, events, messages, contacts, question]);
}

// Each once, oldest first, in the customer's own words. A whole handoff is more than a message starts with.
function triedIn(events: readonly JourneyEvent[]) {
  const searches = new Set<string>();
  const articles = new Map<string, string>();
  for (const event of events) {
    if (event.type === "search.performed") searches.add(event.query);
    if (event.type === "article.viewed" || event.type === "article.voted") articles.set(event.articleId, event.title);
  }
  return { searches: [...searches], articles: [...articles.values()] };
}

function linesOf(
  question: string | undefined,
  searches: readonly string[],
  articles: readonly string[],
  { contact }: EssentialMessages,
): string[] {
  const paragraphs = [
    question ? [question] : [],
    searches.length > 0 ? [contact.mailSearched, ...searches.map((query) => `- ${query}`)] : [],
    articles.length > 0 ? [contact.mailRead, ...articles.map((title) => `- ${title}`)] : [],
  ];
  return paragraphs.filter(({ length }) => length > 0).flatMap((lines, index) => (index > 0 ? ["", ...lines] : lines));
}

function itemsOf(searches: number, articles: number, messages: EssentialMessages): string {
  const { contact, locale } = messages;
  const items = [
    ...(searches > 0 ? [plural(locale, contact.carriesSearches, searches)] : []),
    ...(articles > 0 ? [plural(locale, contact.carriesArticles, articles)] : []),
  ];
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}
