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
import { redact } from "@handrail/core/handoff";

/** Text that a message starts with, and a note for the customer about it. */
export interface PrefillWithNote {
  prefill?: Prefill;
  /** The kind of the channel that the note names. */
  carrier?: Channel["kind"];
  /** `undefined` if no channel can carry the text. */
  note?: string;
}

/** What {@link preparePrefill} makes the text of. */
export interface PrefillContext {
  /** The customer's question. */
  question: string | undefined;
  events: readonly JourneyEvent[];
  messages: EssentialMessages;
  contacts: readonly Channel[];
}

/** The kinds that the note has a sentence for. */
const carriers: readonly Channel["kind"][] = ["email", "messaging"];
const canCarry = (channel: Channel) => channelHref(channel, { body: "?" }) !== channelHref(channel);

/**
 * Prepares the text of a message: the question, the other searches and the articles read, newest first, since a long text is
 * cut at its end. Personal data is removed, because scripts that log links read their addresses.
 */
export function preparePrefill({ question, events, messages, contacts }: PrefillContext): PrefillWithNote {
  const { searches, articles } = attemptsIn(events);
  const others = searches.filter((query) => query !== question).reverse();
  const asked = question && redact(question);
  const lines = linesOf(asked, others.map(redact), articles.map(redact).reverse(), messages);
  if (lines.length === 0) return {};
  const prefill: Prefill = { body: `${lines.join("\n")}\n\n` };
  if (asked) {
    prefill.subject = format(messages.contact.mailSubject, { question: asked.split("\n", 1)[0]?.slice(0, 80) ?? "" });
  }
  const carrier = carriers.map((kind) => contacts.find((one) => one.kind === kind && canCarry(one))).find(Boolean);
  if (!carrier) return { prefill };
  const { prefillEmail, prefillMessage } = messages.contact;
  const sentence = carrier.kind === "email" ? prefillEmail : prefillMessage;
  const items = itemsOf(searches.length || (question ? 1 : 0), articles.length, messages);
  return { prefill, carrier: carrier.kind, note: format(sentence, { service: channelValue(carrier), items }) };
}

// Each search and article once, oldest first. A whole handoff would be too long for the start of a message.
function attemptsIn(events: readonly JourneyEvent[]) {
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
    ...(searches > 0 ? [plural(locale, contact.prefillSearches, searches)] : []),
    ...(articles > 0 ? [plural(locale, contact.prefillArticles, articles)] : []),
  ];
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(items);
}
