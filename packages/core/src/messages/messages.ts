import type { ChannelKind } from "../channels/channel.js";
import type { HoursMessages } from "../hours/hoursMessages.js";
import type { RichTextCallout } from "../rich-text/richText.js";
import type { PluralForms } from "../text/format.js";
import type { CourseMessages } from "./parts/course.js";
import type { FormMessages } from "./parts/form.js";
import type { HandoffMessages } from "./parts/handoff.js";
import type { SummaryMessages } from "./parts/summary.js";

/** The messages that every page needs: those of the rail and the launcher. Names in braces are placeholders: `{count}`, `{time}`. */
export interface EssentialMessages {
  /** The language, as a BCP 47 tag. */
  locale: string;
  /** The writing direction of the language. */
  direction: "ltr" | "rtl";
  common: {
    close: string;
    back: string;
    loading: string;
    /** Read by screen readers before each item of a task list. */
    tasks: { done: string; notDone: string };
    /** The title of a note, tip or warning in a text. */
    callouts: Record<RichTextCallout, string>;
    /** At the end of a text that is too long to show. */
    textCut: string;
  };
  contact: {
    /** The rail's text while it is not raised. */
    talk: string;
    /** The same if the topic is known. `{topic}` */
    talkAbout: string;
    /** The accessible name of the rail and the launcher. */
    region: string;
    /** Heading of the raised rail, after self-service failed. */
    risenTitle: string;
    /** Below that heading, during opening hours. `{until}` */
    risenOpen: string;
    /** Below that heading, outside opening hours. `{opens}` */
    risenClosed: string;
    /** Below that heading, while the opening hours are unknown. */
    risenUnknown: string;
    /** Heading for a person-first topic. */
    personFirstTitle: string;
    /** States what an e-mail starts with. `{items}` is a list of `prefillSearches` and `prefillArticles`. */
    prefillEmail: string;
    /** States what a message starts with, if there is no e-mail channel. `{service}`, `{items}` */
    prefillMessage: string;
    prefillSearches: PluralForms;
    prefillArticles: PluralForms;
    /** In a prepared message, before the other searches. */
    mailSearched: string;
    mailRead: string;
    mailSubject: string;
    moreWays: string;
    offline: string;
    /** While offline, if no channel works without the internet. */
    offlineLater: string;
    failedTitle: string;
    failedBody: string;
    retry: string;
    /** For each kind of channel: its name, and the action on its button (`{value}`: number or service). */
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

/** All messages of Handrail in one language. */
export interface Messages extends EssentialMessages {
  form: FormMessages;
  handoff: HandoffMessages;
  summary: SummaryMessages;
  /** The list of all channels. */
  panel: {
    title: string;
    /** Asks for an optional topic. */
    topic: string;
    anyTopic: string;
    /** The button that requests the page of the chosen topic, without JavaScript. */
    showTopic: string;
    /** Headings of its groups: channels for the chosen topic, open channels, channels to write to, channels without known hours, closed channels. */
    fit: string;
    now: string;
    write: string;
    otherWays: string;
    later: string;
    bot: string;
    /** The expected wait, its source and its age: `{time}`, `{source}`, `{age}`. */
    wait: string;
    /** `{languages}` */
    languages: string;
    /** While offline, beside the phone number. */
    offlinePhone: string;
    /** The `{keys}` that open the list. */
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
    /** Above hits that may not answer the question. */
    unsureTitle: string;
    /** Below hits that come from a smaller collection, because the usual search does not answer. */
    fallback: string;
    failedTitle: string;
    failedBody: string;
    offlineTitle: string;
    offlineBody: string;
    submit: string;
    /** The accessible name of the list of results. */
    resultsLabel: string;
    /** The title of the products to choose from. */
    products: string;
    /** Chooses no product, so that all are searched. */
    allProducts: string;
    /** Searches all products after nothing was found in those that were chosen. */
    searchAllProducts: string;
    /** Above what this customer searched for before, on this device. */
    recent: string;
    clearRecent: string;
    /** Above questions to choose from before the customer types. */
    suggestions: string;
    /** Below a hit whose keywords have the words of the question. */
    foundInKeywords: string;
    /** Below a hit whose phrasings, customers' own ways of asking, have the words of the question. */
    foundInPhrasings: string;
    /** Below a hit of which a heading has the words of the question. */
    foundInHeadings: string;
    /** Below a hit whose text has the words of the question. */
    foundInText: string;
    /** The accessible name of the preview of an answer, beside the hits. */
    preview: string;
    /** At the end of the preview: the link to the whole answer. */
    readAnswer: string;
    /** The button that opens the search in a dialog. */
    open: string;
    /** The heading of a page of results: `{question}`. */
    answersTo: string;
    /** Beside the heading: `{page}` and `{count}`. */
    pageOf: string;
    /** The accessible name of the links to the other pages. */
    pages: string;
    /** The accessible name of the link to one page: `{page}`. */
    page: string;
    previousPage: string;
    nextPage: string;
  };
  faq: {
    /** The number of questions, above them. */
    count: PluralForms;
    expandAll: string;
    collapseAll: string;
    empty: string;
    /** The label of the field that filters the questions. */
    filter: string;
    /** The number of questions that the filter leaves. */
    found: PluralForms;
    foundNone: string;
    copyLink: string;
    linkCopied: string;
  };
  answer: {
    checked: string;
    owner: string;
    /** The article is past its review date: `{date}` */
    stale: string;
    /** The same where the date of the last review is known: `{ago}` */
    staleSince: string;
    helpful: string;
    yes: string;
    no: string;
    thanksYes: string;
    thanksNo: string;
    /** Why an answer did not help. */
    reasonTitle: string;
    reasons: Record<"notFound" | "unclear" | "outdated" | "wrongProduct" | "failed" | "somethingElse", string>;
    /** The label of the field for the customer's words. */
    words: string;
    sendReason: string;
    /** On the same button while the customer's words are being sent. */
    sendingReason: string;
    thanksReason: string;
    /** After the thanks, while there is no network. */
    willSend: string;
    /** In place of the thanks, after a vote or reason that did not arrive and is not sent again by itself. */
    notSaved: string;
    /** Above the links to the headings of the text. */
    contents: string;
    /** Read by screen readers after the text alternative of a picture that opens large. */
    openFigure: string;
    /** The accessible name of a large picture. */
    figure: string;
    /** Below a picture that could not be opened large. */
    figureFailed: string;
    /** After it: a link to the picture alone. */
    figureInNewTab: string;
    /** The button that starts the walkthrough of an answer. */
    showMe: string;
    /** Above what was last changed because of customers' words. */
    changedForCustomers: string;
    /** Folds away the earlier changes. */
    changes: string;
    /** Above answers that customers wrote. */
    community: string;
    /** Below that heading. */
    communityNote: string;
    /** Marks one answer of a customer. */
    communityLabel: string;
    /** Who allowed it to be shown, and when: `{moderator}`, `{date}` */
    communityModerated: string;
    /** On a customer's answer that the company's staff confirmed. */
    communityConfirmed: string;
    related: string;
  };
  course: CourseMessages;
  walkthrough: {
    /** `{step}`, `{total}` */
    progress: string;
    next: string;
    /** The button on the last step. */
    finish: string;
    leave: string;
    /** The button of a card that is folded to a line. */
    unfold: string;
    missingTitle: string;
    missingBody: string;
    /** The card after the last step. */
    endTitle: string;
    endBody: string;
    /** The box to tick at the end of a step of a guide. */
    done: string;
    /** How far the reader of a guide is: `{done}`, `{total}` */
    doneCount: string;
    /** Before what users can do afterwards. */
    goal: string;
    /** Moves on from a step that was not practised or answered. */
    skip: string;
    /** A step that waits until the user has tried it. */
    practice: { instruction: string; hint: string; done: string };
    /** A step that asks a question. */
    check: {
      severalHint: string;
      orderHint: string;
      yourAnswer: string;
      submit: string;
      tryAgain: string;
      /** The form was sent without an answer. */
      empty: string;
      correct: string;
      wrong: string;
      /** What is said after a wrong answer, where the question says nothing itself. */
      wrongBody: string;
      /** `{item}` */
      moveUp: string;
      /** `{item}` */
      moveDown: string;
      /** `{item}`, `{position}`, `{total}` */
      moved: string;
    };
    /** The text of a video's words. */
    transcript: string;
    /** A step whose target is on another page, and the link to that page. */
    otherPage: { body: string; link: string };
    /** A card that offers a tour to somebody who is new. `{time}` is a duration: "2 minutes". */
    offer: {
      title: string;
      takes: string;
      show: string;
      /** Closes the card for now. */
      later: string;
      /** Closes the card for good. */
      never: string;
    };
    /** The rail of material for staff, which leads to their trainer. */
    trainer: { talk: string; region: string; risenTitle: string };
  };
}

/** The messages of a page: always the essential ones, and those of the parts that the page uses. */
export type PageMessages = EssentialMessages & Partial<Messages>;
