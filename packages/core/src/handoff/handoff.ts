/**
 * What the customer already tried, in one object that can travel with them. Plain JSON; its JSON Schema is published as
 * `@handrail/core/handoff.schema.json`.
 */
export interface Handoff {
  version: 1;
  /** The language the customer used, as a BCP 47 tag. */
  locale: string;
  /** What they want, in their words: what they asked last. */
  question?: string;
  /** The topic they chose, or the one of what they read last. */
  topic?: string;
  /** The product it is about. */
  product?: string;
  /** The page they were on. */
  page?: string;
  /** A short reference to read out, where the company keeps one. */
  reference?: string;
  /** When they began to try and when they last did, as ISO 8601 instants. */
  startedAt?: string;
  endedAt?: string;
  /** What they searched for, oldest first, in their own words. */
  searches: readonly HandoffSearch[];
  /** What they read, oldest first, each once. */
  articles: readonly HandoffArticle[];
  /** Walkthrough steps, oldest first, each once. */
  steps: readonly HandoffStep[];
  /** Past cases that the company itself supplies. */
  history?: readonly HandoffCase[];
}

/** One search. `unsure` and `none` are those that failed. */
export interface HandoffSearch {
  query: string;
  confidence: "sure" | "unsure" | "none";
}

/** One article that was read. `helpful` is the customer's latest vote. */
export interface HandoffArticle {
  id: string;
  title: string;
  helpful?: boolean;
}

/** One step of a walkthrough, and how far the customer got with it. */
export interface HandoffStep {
  walkthroughId: string;
  stepId: string;
  /** The walkthrough's name. */
  title?: string;
  outcome: "seen" | "done" | "failed";
}

/** A case of the past, as the company's own systems know it. */
export interface HandoffCase {
  reference: string;
  summary: string;
  /** An ISO 8601 date. */
  at: string;
}

/** What only the page knows. */
export type HandoffContext = Pick<
  Handoff,
  "locale" | "question" | "topic" | "product" | "page" | "reference" | "history"
>;

/**
 * Keeps handoffs for the phone and the counter. You implement it, on your own server: without one, nothing is claimed to be
 * passed on there.
 */
export interface HandoffStore {
  /** Keeps one handoff and returns a reference of six digits, to be read out; see `createReference`. */
  put(handoff: Handoff, options?: { signal?: AbortSignal }): Promise<string>;
  /** The handoff under a reference, or nothing where it is unknown or has been erased. */
  get(reference: string, options?: { signal?: AbortSignal }): Promise<Handoff | undefined>;
}
