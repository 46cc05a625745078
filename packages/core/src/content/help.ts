import type { RichText } from "../rich-text/richText.js";
import type { Walkthrough } from "./walkthrough.js";

/** A subject of questions. It decides which channels come first: see `routeChannels`. */
export interface Topic {
  id: string;
  title: string;
  /** For fraud, bereavement and danger: the rail is above all results. */
  personFirst?: boolean;
}

/** A product or plan of the company, by which answers can be filtered. */
export interface Product {
  id: string;
  title: string;
}

/** One change of an article. */
export interface ArticleChange {
  /** When it was changed, as `YYYY-MM-DD`. */
  date: string;
  /** What was changed, in one or two sentences for customers. */
  text: string;
  /** Whether it was changed because of what customers said. @default false */
  fromFeedback?: boolean;
}

/** An answer that a customer wrote. It is shown only once somebody at the company has allowed it. */
export interface CommunityAnswer {
  /** Unique within the article. */
  id: string;
  /** The name that the customer chose. */
  author: string;
  /** When the customer wrote it, as `YYYY-MM-DD`. */
  date: string;
  /** The language, as a BCP 47 tag. @default the article's */
  locale?: string;
  body: RichText;
  /** Who allowed it to be shown. Without it, or without the date, the answer is not shown. */
  moderatedBy?: string;
  /** When it was allowed, as `YYYY-MM-DD`. */
  moderatedAt?: string;
  /** Whether the company's staff confirmed that it is right. @default false */
  confirmed?: boolean;
}

/** One answer: a help article, or a short question and answer. Dates are `YYYY-MM-DD`. */
export interface HelpArticle {
  /** A stable id, the same in every language. */
  id: string;
  /** The language of the article, as a BCP 47 tag. */
  locale: string;
  /** The question or task, in the customer's words. */
  title: string;
  /** One sentence, shown under the title in results. */
  summary: string;
  body: RichText;
  /** Topic ids, the main one first. */
  topics?: readonly string[];
  /** Product ids. Absent if the article is about all products. */
  products?: readonly string[];
  /** Words that customers use for it. */
  keywords?: readonly string[];
  /** Questions in customers' own words that this article answers. They help search more than anything else. */
  phrasings?: readonly string[];
  /** The team that maintains it. */
  owner?: string;
  /** The date of the last review. */
  reviewedAt?: string;
  /** The date by which the next review is due. */
  reviewBy?: string;
  /** Ids of related articles. */
  related?: readonly string[];
  /** Earlier URLs that must redirect to this article. */
  formerly?: readonly string[];
  /** The id of a walkthrough that shows the task on the page. */
  walkthrough?: string;
  /** What was changed, for customers who read it before. */
  changes?: readonly ArticleChange[];
  /** Answers that customers wrote. */
  communityAnswers?: readonly CommunityAnswer[];
}

/** Something that an answer asks of the page: to start a walkthrough. */
export interface HelpAction {
  type: "startWalkthrough";
  /** The id of the walkthrough. */
  walkthroughId: string;
  /** The id of the article in which it was asked for. */
  articleId: string;
}

/** The content of a help centre in one language, as `handrail-content build` writes it. */
export interface HelpContent {
  version: 1;
  locale: string;
  topics: readonly Topic[];
  products: readonly Product[];
  articles: readonly HelpArticle[];
  /** Short questions, opened in place. */
  faqs: readonly HelpArticle[];
  walkthroughs: readonly Walkthrough[];
}
