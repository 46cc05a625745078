import { type CheckedContent, lineAt, lineOfField, type Rule } from "../rule.js";

/** An entry without the date of its last review. */
export const missingReviewDate: Rule = {
  id: "missing-review-date",
  severity: "error",
  isHeuristic: false,
  why: "A customer cannot see whether the answer is still right.",
  *find({ entries }: CheckedContent) {
    for (const { file, article } of entries) {
      if (article.reviewedAt === undefined)
        yield {
          file,
          line: 1,
          problem: "`reviewedAt` is missing.",
          fix: "Check the text, then write the date of that day.",
        };
    }
  },
};

/** An entry that was reviewed in the future. */
export const futureReviewDate: Rule = {
  id: "future-review-date",
  severity: "error",
  isHeuristic: false,
  why: "A date in the future tells a customer that none of the dates can be trusted.",
  *find({ entries, today }: CheckedContent) {
    for (const { file, source, article } of entries) {
      if (article.reviewedAt !== undefined && article.reviewedAt > today)
        yield {
          file,
          line: lineOfField(source, "reviewedAt"),
          problem: `\`reviewedAt\` is ${article.reviewedAt}, which is in the future.`,
          fix: "Write the date of the last review.",
        };
    }
  },
};

/** An entry whose next review is due. */
export const overdueReview: Rule = {
  id: "overdue-review",
  severity: "warning",
  isHeuristic: false,
  why: "What was right at the last review may no longer be, and a customer acts on it.",
  *find({ entries, today }: CheckedContent) {
    for (const { file, source, article } of entries) {
      if (article.reviewBy !== undefined && article.reviewBy < today)
        yield {
          file,
          line: lineOfField(source, "reviewBy"),
          problem: `the review was due on ${article.reviewBy}.`,
          fix: "Check the text, and write both dates again.",
        };
    }
  },
};

/** A change that is later than the last review, or in the future. */
export const changeDate: Rule = {
  id: "change-date",
  severity: "error",
  isHeuristic: false,
  why: "A page that was changed after it was checked contradicts itself, and a customer trusts neither date.",
  *find({ entries, today }: CheckedContent) {
    for (const { file, source, article } of entries) {
      for (const { date } of article.changes ?? []) {
        const line = lineOfChange(source, date);
        if (date > today)
          yield {
            file,
            line,
            problem: `the change of ${date} is in the future.`,
            fix: "Write the date on which it was published.",
          };
        else if (article.reviewedAt !== undefined && date > article.reviewedAt)
          yield {
            file,
            line,
            problem: `the change of ${date} is later than the review of ${article.reviewedAt}.`,
            fix: "Check the text with its change, and write the date of that day as `reviewedAt`.",
          };
      }
    }
  },
};

function lineOfChange(source: string, date: string): number {
  const changes = source.search(/^changes\s*:/m);
  return lineAt(source, source.indexOf(date, Math.max(changes, 0)));
}
