import { type Check, listOf, optional, textCheck, valueCheck } from "../validation/checks.js";
import { isCalendarDate } from "../validation/isoDate.js";
import type { Problem } from "../validation/problems.js";
import { richTextProblems } from "./checkRichText.js";
import { maxNames, name, recordWith } from "./checks.js";
import type { ArticleChange, CommunityAnswer, HelpArticle } from "./help.js";

const date = textCheck(isCalendarDate, "Give a date of the calendar as YYYY-MM-DD.");
const flag = optional(valueCheck((value) => typeof value === "boolean", "Give true or false."));
const change = recordWith<ArticleChange>({ date, text: name, fromFeedback: flag });
const communityAnswer = recordWith<CommunityAnswer>({
  id: name,
  author: name,
  date,
  locale: optional(name),
  body: richTextProblems,
  moderatedBy: optional(name),
  moderatedAt: optional(date),
  confirmed: flag,
});
const isList = listOf(() => [], maxNames);

/**
 * Returns an article without the changes and customers' answers that cannot be shown, so that one of them does not take the whole help centre away.
 * @returns the same article if there is nothing to leave out
 */
export function withValidExtras(article: HelpArticle, path: string) {
  const changes = validItems(article.changes, change, `${path}.changes`);
  const answers = validItems(article.communityAnswers, communityAnswer, `${path}.communityAnswers`);
  const problems = [...changes.problems, ...answers.problems];
  if (problems.length === 0) return { article, problems };
  const { changes: _, communityAnswers: __, ...rest } = article;
  const valid: HelpArticle = {
    ...rest,
    ...(changes.items && { changes: changes.items }),
    ...(answers.items && { communityAnswers: answers.items }),
  };
  return { article: valid, problems };
}

/** The valid items of a list. `undefined` if it is missing or not a list. */
function validItems<T>(value: readonly T[] | undefined, check: Check, path: string) {
  const problems: Problem[] = [...optional(isList)(value, path)];
  if (value === undefined || problems.length > 0) return { items: undefined, problems };
  const items = value.filter((item, index) => {
    const found = check(item, `${path}[${index}]`);
    problems.push(...found);
    return found.length === 0;
  });
  return { items, problems };
}
