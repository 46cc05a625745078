/**
 * The searches, articles and steps of a customer, in one object for an adviser. It is plain JSON; its JSON Schema is
 * published as `@handrail/core/handoff.schema.json`.
 */
export interface Handoff {
  version: 1;
  /** The customer's language, as a BCP 47 tag. */
  locale: string;
  /** The customer's question, in their words. By default the last search. */
  question?: string;
  /** The topic that the customer chose, or the topic of the page. */
  topic?: string;
  /** The product that the question is about. */
  product?: string;
  /** The address of the page. */
  page?: string;
  /** A short reference to read out, if the company stores the handoff. */
  reference?: string;
  /** The time of the first event, as an ISO 8601 instant. */
  startedAt?: string;
  /** The time of the last event, as an ISO 8601 instant. */
  endedAt?: string;
  /** Searches in the customer's words, oldest first. */
  searches: readonly HandoffSearch[];
  /** Articles that were read, oldest first, each once. */
  articles: readonly HandoffArticle[];
  /** Walkthrough steps, oldest first, each once. */
  steps: readonly HandoffStep[];
  /** Past cases, which the company supplies. */
  history?: readonly HandoffCase[];
}

/** One search. It failed if its confidence is `unsure` or `none`. */
export interface HandoffSearch {
  query: string;
  confidence: "sure" | "unsure" | "none";
}

/** One article that was read. */
export interface HandoffArticle {
  id: string;
  title: string;
  /** The customer's latest vote. */
  helpful?: boolean;
}

/** One step of a walkthrough, and how far the customer came with it. */
export interface HandoffStep {
  walkthroughId: string;
  stepId: string;
  /** The title of the walkthrough. */
  title?: string;
  /** The version of the walkthrough, since its steps may have changed. */
  version?: number;
  outcome: "seen" | "done" | "failed";
}

/** A past case from the company's systems. */
export interface HandoffCase {
  reference: string;
  summary: string;
  /** An ISO 8601 date. */
  at: string;
}

/** The parts of a handoff that the page supplies. */
export type HandoffContext = Pick<
  Handoff,
  "locale" | "question" | "topic" | "product" | "page" | "reference" | "history"
>;

/**
 * Stores handoffs for customers who call or visit. You implement it with a server of yours. Without a store, customers are not
 * offered a reference.
 */
export interface HandoffStore {
  /** Stores a handoff and returns a reference of six digits to read out; see `createReference`. */
  put(handoff: Handoff, options?: { signal?: AbortSignal }): Promise<string>;
  /** Returns the handoff of a reference, or `undefined` for one that is unknown or was erased. */
  get(reference: string, options?: { signal?: AbortSignal }): Promise<Handoff | undefined>;
}
