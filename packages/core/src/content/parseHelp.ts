import { HandrailError } from "../errors.js";
import { listOf, optional, valueCheck } from "../validation/checks.js";
import { problemList } from "../validation/problems.js";
import { richTextProblems } from "./checkRichText.js";
import { name, optionalNames, recordWith, text } from "./checks.js";
import { walkthroughProblems } from "./checkWalkthrough.js";
import type { HelpArticle, HelpContent, Product, Topic } from "./help.js";

const maxEntries = 20_000;
const topic = recordWith<Topic>({
  id: name,
  title: name,
  personFirst: optional(valueCheck((value) => typeof value === "boolean", "Give true or false.")),
});
const product = recordWith<Product>({ id: name, title: name });
const article = recordWith<HelpArticle>({
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
});
const help = recordWith<HelpContent>({
  version: valueCheck((value) => value === 1, "This version of Handrail reads 1."),
  locale: name,
  topics: listOf(topic, maxEntries),
  products: listOf(product, maxEntries),
  articles: listOf(article, maxEntries),
  faqs: listOf(article, maxEntries),
  walkthroughs: listOf(walkthroughProblems, maxEntries),
});

/**
 * Reads help content that is already parsed from JSON: an imported `help.en.json`, or `await response.json()`. It is
 * accepted or rejected as a whole. Properties that are not known are ignored, so that a CMS may add its own.
 * @throws HandrailError that lists every value to correct, with its path.
 */
export function parseHelp(value: unknown): HelpContent {
  const problems = help(value, "help");
  // The checks above establish exactly what the type claims.
  if (problems.length === 0) return value as HelpContent;
  throw new HandrailError(
    "@handrail/core: this help content cannot be shown. Customers could find an empty page. Give what " +
      `\`handrail-content build\` wrote, or correct:${problemList(problems)}`,
  );
}
