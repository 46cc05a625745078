import type { HelpArticle, HelpContent } from "@handrail/core";
import type { Problem } from "./problems.js";
import { elementsOf } from "./walkRichText.js";

/** The valid targets of links in content. */
export interface LinkTargets {
  /** Ids of articles and FAQ entries in the same language. */
  entries: ReadonlySet<string>;
  /** Ids of channels. */
  channels: ReadonlySet<string>;
  /** Returns whether a picture exists, by its path in `media/`. */
  hasMedia(name: string): boolean;
}

/** Finds every link, picture, topic and product without a target. */
export function checkLinks(content: HelpContent, targets: LinkTargets, fileOf: (id: string) => string): Problem[] {
  const problems: Problem[] = [];
  const topics = new Set(content.topics.map(({ id }) => id));
  const products = new Set(content.products.map(({ id }) => id));
  for (const article of [...content.articles, ...content.faqs]) {
    const report = (problem: string) => problems.push({ file: fileOf(article.id), problem });
    for (const id of article.topics ?? []) if (!topics.has(id)) report(`the topic ${id} is not in topics.json.`);
    for (const id of article.products ?? []) {
      if (!products.has(id)) report(`the product ${id} is not in products.json.`);
    }
    for (const id of article.related ?? []) {
      if (!targets.entries.has(id)) report(`\`related\` contains ${id}, which does not exist in this language.`);
    }
    for (const problem of bodyProblems(article, targets)) report(problem);
  }
  return problems;
}

function* bodyProblems(article: HelpArticle, { entries, channels, hasMedia }: LinkTargets): Generator<string> {
  for (const { tagName, properties } of elementsOf(article.body)) {
    const address = tagName === "a" ? properties?.href : tagName === "img" ? properties?.src : undefined;
    if (typeof address !== "string") continue;
    const [protocol, id = ""] = address.split(/:(.*)/s);
    if (protocol === "help" && !entries.has(id.split("#")[0] ?? "")) {
      yield `the link ${address} has no target in this language.`;
    }
    if (protocol === "contact" && !channels.has(id)) yield `the link ${address} refers to no channel in contacts.json.`;
    if (tagName === "img" && address.startsWith("media/") && !hasMedia(address.slice("media/".length))) {
      yield `the picture ${address} does not exist.`;
    }
    if (tagName === "img" && !properties?.alt) yield `the picture ${address} has no alternative text.`;
  }
}
