import type { ChannelKind } from "../channels/channel.js";
import type { HoursMessages } from "../hours/hoursMessages.js";
import type { PluralForms } from "../text/format.js";
import type { FormMessages } from "./parts/form.js";
import type { HandoffMessages } from "./parts/handoff.js";
import type { SummaryMessages } from "./parts/summary.js";

/** The words that every page needs: those of the rail and the launcher. Values in braces are filled in: `{count}`, `{time}`. */
export interface EssentialMessages {
  /** The language, as a BCP 47 tag. */
  locale: string;
  /** How that language is written. */
  direction: "ltr" | "rtl";
  common: {
    close: string;
    back: string;
    loading: string;
    /** Read after the text of a link that opens a new tab. */
    newTab: string;
    dismiss: string;
    /** Read before the items of a task list, by whether they are ticked. */
    tasks: { done: string; notDone: string };
  };
  contact: {
    /** The rail's sentence at rest. */
    talk: string;
    /** At rest, where the topic is known. `{topic}` */
    talkAbout: string;
    /** Names the rail and the launcher for assistive technology. */
    region: string;
    /** Heading of the risen rail: self-service did not answer. */
    risenTitle: string;
    /** Under that heading, when people are there. */
    risenOpen: string;
    /** Under that heading, when nobody is there now. */
    risenClosed: string;
    /** Under that heading, before it is known whether people are there. */
    risenUnknown: string;
    /** Heading where the topic must go to a person first. */
    personFirstTitle: string;
    /** What a message will start with. `{items}` is a list of the next two. */
    carries: string;
    /** The same where there is no e-mail but a messaging service: `{service}`, `{items}`. */
    carriesMessage: string;
    carriesSearches: PluralForms;
    carriesArticles: PluralForms;
    /** In a prepared message, before what else was searched for. */
    mailSearched: string;
    mailRead: string;
    mailSubject: string;
    moreWays: string;
    offline: string;
    /** While offline, where no channel works without the internet. */
    offlineLater: string;
    failedTitle: string;
    failedBody: string;
    retry: string;
    /** Words for each kind of channel: its name, and the act on its button (`{value}`: number or service). */
    channels: Record<ChannelKind, { name: string; act: string; actFull: string }>;
    /** `{time}` is a duration: "1 day". */
    repliesWithin: string;
    /** Durations. */
    durationMinutes: PluralForms;
    durationHours: PluralForms;
    durationDays: PluralForms;
  };
  hours: HoursMessages;
}

/** Every word Handrail says, in one language. */
export interface Messages extends EssentialMessages {
  form: FormMessages;
  handoff: HandoffMessages;
  summary: SummaryMessages;
  /** The list of all channels. */
  panel: {
    title: string;
    /** Asks for a topic, which nobody has to choose. */
    topic: string;
    anyTopic: string;
    /** Asks a server for the chosen topic's page, where JavaScript does not. */
    showTopic: string;
    /** Headings of its groups: what is made for the chosen topic; who is there now; who reads what is written; whose hours are not known; who is not there. */
    fit: string;
    now: string;
    write: string;
    otherWays: string;
    later: string;
    bot: string;
    /** How long one waits, who measured it and when: `{time}`, `{source}`, `{age}`. */
    wait: string;
    /** `{languages}` */
    languages: string;
    /** While offline, beside the phone number. */
    offlinePhone: string;
    /** Which `{keys}` open the list. */
    shortcut: string;
  };
  search: {
    label: string;
    placeholder: string;
    clear: string;
    /** Announced and shown. */
    results: PluralForms;
    searching: string;
    noMatchTitle: string;
    noMatchBody: string;
    unsureTitle: string;
    closest: string;
    failedTitle: string;
    failedBody: string;
    offlineTitle: string;
    offlineBody: string;
    submit: string;
    /** Names the list of results. */
    resultsLabel: string;
  };
  faq: {
    /** How many questions there are, above them. */
    count: PluralForms;
    expandAll: string;
    collapseAll: string;
    empty: string;
  };
  answer: {
    checked: string;
    owner: string;
    /** The article is past its review date. */
    stale: string;
    helpful: string;
    yes: string;
    no: string;
    thanksYes: string;
    thanksNo: string;
    related: string;
  };
  walkthrough: {
    /** `{step}`, `{total}` */
    progress: string;
    next: string;
    /** Names the step it goes to: `{step}`. */
    finish: string;
    skip: string;
    leave: string;
    missingTitle: string;
    missingBody: string;
    start: string;
    done: string;
  };
}

/** What a page knows: always the essential words, and those of the parts it was given. */
export type PageMessages = EssentialMessages & Partial<Messages>;
