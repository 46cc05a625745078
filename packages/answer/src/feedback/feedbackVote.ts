import type { Messages, Transport } from "@handrail/core";

/** Why an answer did not help. */
export type FeedbackReason = keyof Messages["answer"]["reasons"];

/** One customer's vote on an answer. A later one with the same `vote` replaces it. Plain data. */
export interface FeedbackVote {
  /** The id of the vote, the same when the customer changes it. */
  vote: string;
  articleId: string;
  helpful: "yes" | "no";
  /** The language of the page, as a BCP 47 tag. */
  locale: string;
  /** When the customer voted, in ISO 8601. */
  at: string;
  reason?: FeedbackReason;
  /** The customer's words, at most 1,000 characters. */
  words?: string;
}

/** What a customer answers in one press. */
export type FeedbackAnswer = Omit<FeedbackVote, "vote" | "at">;

/** The greatest number of characters of a customer's words. */
export const maxWords = 1000;

/** Sends votes to the company. Made by `defineTransport`. Idempotent, since a vote is sent again without asking the customer. */
export type FeedbackTransport = Transport<FeedbackVote> & { readonly idempotent: true };
