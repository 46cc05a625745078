import type { RichText } from "../rich-text/richText.js";
import type { Walkthrough } from "./walkthrough.js";

/** What something is about. It routes channels: see `routeChannels`. */
export interface Topic {
  id: string;
  title: string;
  /** For fraud, bereavement, danger: the person stands above any result, and nothing is put before them. */
  personFirst?: boolean;
}

/** A product or plan of the company, to filter answers by. */
export interface Product {
  id: string;
  title: string;
}

/** One answer: a help article, or a short question and answer. Dates are `YYYY-MM-DD`. */
export interface HelpArticle {
  /** Never changes, and is the same in every language. */
  id: string;
  /** The language it is written in, as a BCP 47 tag. */
  locale: string;
  /** The question or task, in the customer's words. */
  title: string;
  /** One sentence, shown under the title in results. */
  summary: string;
  body: RichText;
  /** Topic ids, the main one first. */
  topics?: readonly string[];
  /** Product ids; absent when it holds for all. */
  products?: readonly string[];
  /** What customers call it. */
  keywords?: readonly string[];
  /** The team that keeps it right. */
  owner?: string;
  /** When its owner last checked it. */
  reviewedAt?: string;
  /** When it must be checked again. */
  reviewBy?: string;
  /** Ids of other articles worth reading next. */
  related?: readonly string[];
  /** Old addresses that must lead here. */
  formerly?: readonly string[];
}

/** Everything a help centre says in one language: what `handrail-content build` writes. */
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
