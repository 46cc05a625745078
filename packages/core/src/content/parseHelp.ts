import { HandrailError } from "../errors.js";
import { listOf, optional, valueCheck } from "../validation/checks.js";
import { problemList } from "../validation/problems.js";
import { withValidExtras } from "./checkArticleExtras.js";
import { richTextProblems } from "./checkRichText.js";
import { name, optionalNames, recordWith, text } from "./checks.js";
import { walkthroughProblems } from "./checkWalkthrough.js";
import type { HelpArticle, HelpContent, Product, Topic } from "./help.js";

const maxEntries = 20_000;
const flag = optional(valueCheck((value) => typeof value === "boolean", "Give true or false."));
const topic = recordWith<Topic>({
  id: name,
  title: name,
  personFirst: flag,
});
const product = recordWith<Product>({ id: name, title: name });
const article = recordWith<Omit<HelpArticle, "changes" | "communityAnswers">>({
  id: name,
  locale: name,
  title: name,
  summary: text,
  body: richTextProblems,
  topics: optionalNames,
  products: optionalNames,
  keywords: optionalNames,
  phrasings: optionalNames,
  owner: optional(name),
  reviewedAt: optional(name),
  reviewBy: optional(name),
  related: optionalNames,
  formerly: optionalNames,
  walkthrough: optional(name),
});
const help = recordWith<HelpContent>({
  version: valueCheck((value) => value === 1, "This version of Handrail reads 1."),
  locale: name,
  topics: listOf(topic, maxEntries),
  products: listOf(product, maxEntries),
  articles: listOf(article, maxEntries),
  faqs: listOf(article, maxEntries),
  walkthroughs: listOf(() => [], maxEntries),
});

/** Options of {@link parseHelp}. */
export interface ParseHelpOptions {
  /**
   * Called once for the walkthroughs, changes and customers' answers that are left out, with an error that lists every value to correct, with its path.
   * @default reports it as an uncaught error, in Node on the console
   */
  onLeftOut?: (error: HandrailError) => void;
}

/**
 * Reads help content that is already parsed from JSON: an imported `help.en.json`, or `await response.json()`. A walkthrough, a change of an article
 * or a customer's answer that cannot be shown is left out and reported; everything else is accepted or rejected as a whole. Properties that are not known are ignored, so that a
 * CMS may add its own.
 * @throws HandrailError that lists every value to correct, with its path.
 */
export function parseHelp(value: unknown, { onLeftOut = report }: ParseHelpOptions = {}): HelpContent {
  const problems = help(value, "help");
  if (problems.length > 0)
    throw new HandrailError(
      "@handrail/core: this help content cannot be shown. Customers could find an empty page. Give what " +
        `\`handrail-content build\` wrote, or correct:${problemList(problems)}`,
    );
  // The checks above establish exactly what the type claims, except for what is checked below.
  const content = value as HelpContent;
  const checked = content.walkthroughs.map((walkthrough, index) => ({
    walkthrough,
    problems: walkthroughProblems(walkthrough, `help.walkthroughs[${index}]`),
  }));
  const articles = content.articles.map((one, index) => withValidExtras(one, `help.articles[${index}]`));
  const faqs = content.faqs.map((one, index) => withValidExtras(one, `help.faqs[${index}]`));
  const leftOut = [...checked, ...articles, ...faqs].flatMap((one) => one.problems);
  if (leftOut.length === 0) return content;
  onLeftOut(
    new HandrailError(
      "@handrail/core: these parts of the help content cannot be shown, so they are left out. Users could find an empty part, or come to a step that " +
        "they cannot read or leave. " +
        `Give what \`handrail-content build\` wrote, or correct:${problemList(leftOut)}`,
    ),
  );
  return {
    ...content,
    articles: articles.map((one) => one.article),
    faqs: faqs.map((one) => one.article),
    walkthroughs: checked.flatMap((one) => (one.problems.length > 0 ? [] : [one.walkthrough])),
  };
}

// `reportError` reaches the console and the page's own monitoring. Node does not have it.
function report(error: HandrailError): void {
  if (typeof reportError === "function") reportError(error);
  // biome-ignore lint/suspicious/noConsole: the developer must learn what is left out.
  else console.error(error);
}
