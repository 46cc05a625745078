import { HandrailError } from "../errors.js";
import { type Check, listOf, optional, textCheck, valueCheck } from "../validation/checks.js";
import { isOneOf } from "../validation/isOneOf.js";
import { isRecord } from "../validation/isRecord.js";
import { ownProperty } from "../validation/ownProperty.js";
import { problemList } from "../validation/problems.js";
import { quoted } from "../validation/quoted.js";
import { richTextProblems } from "./checkRichText.js";
import type { HelpArticle, HelpContent, Product, Topic } from "./help.js";
import type { StepPlacement, Walkthrough, WalkthroughStep } from "./walkthrough.js";

const maxEntries = 20_000;
const maxNames = 200;

const text = valueCheck((value) => typeof value === "string", "Give a text.");
const name = textCheck((value) => /\S/.test(value), "Give a text of at most 2,000 characters that is not empty.");
const names = listOf(name, maxNames);
const optionalNames = optional(names);

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
const step = recordWith<WalkthroughStep>({
  id: name,
  title: name,
  body: richTextProblems,
  target: optional(name),
  anchor: optional(name),
  highlights: optionalNames,
  placement: optional(choice<StepPlacement>({ top: true, bottom: true, start: true, end: true })),
});
const walkthrough = recordWith<Walkthrough>({
  id: name,
  version: valueCheck((value) => typeof value === "number", "Give a number."),
  locale: name,
  title: name,
  summary: text,
  audience: choice<Walkthrough["audience"]>({ customer: true, staff: true }),
  steps: (value, path) =>
    Array.isArray(value) && value.length === 0
      ? [{ path, problem: "is empty. Give at least one step." }]
      : listOf(step, maxNames)(value, path),
  ending: optional(richTextProblems),
});
const help = recordWith<HelpContent>({
  version: valueCheck((value) => value === 1, "This version of Handrail reads 1."),
  locale: name,
  topics: listOf(topic, maxEntries),
  products: listOf(product, maxEntries),
  articles: listOf(article, maxEntries),
  faqs: listOf(article, maxEntries),
  walkthroughs: listOf(walkthrough, maxEntries),
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

function choice<const T extends string>(known: Readonly<Record<T, true>>): Check {
  return valueCheck(isOneOf(known), `Give ${Object.keys(known).join(", ")}.`);
}

function recordWith<T>(shape: Readonly<Record<keyof T, Check>>): Check {
  // The keys of an interface are strings.
  const checks = Object.entries(shape) as readonly [string, Check][];
  return (value, path) =>
    isRecord(value)
      ? checks.flatMap(([key, check]) => check(ownProperty(value, key), `${path}.${key}`))
      : [{ path, problem: `is ${value === undefined ? "missing" : quoted(value)}. Give an object.` }];
}
