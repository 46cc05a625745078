import { richTextToString } from "@handrail/core/rich-text";
import { readHelpLink } from "@handrail/core/url";
import { isRecord } from "@handrail/core/validation";
import { elementsOf, hasAddress } from "../../walkRichText.js";
import { type CheckedContent, type CheckedEntry, lineOf, type Rule, type RuleFinding } from "../rule.js";
import { isVagueLinkText } from "./vagueLinkTexts.js";

/** An address of the last build that is gone without a redirect. */
export const removedAddress: Rule = {
  id: "removed-address",
  severity: "error",
  isHeuristic: false,
  why: "A customer with a bookmark, a printed letter or a search result finds an empty page.",
  *find({ entries, lastIds, built }: CheckedContent) {
    for (const [locale, ids] of lastIds) {
      const here = entries.filter((entry) => entry.locale === locale);
      const names = new Set(here.flatMap(({ id, article }) => [id, ...(article.formerly ?? []).map(lastPart)]));
      for (const id of ids) {
        if (names.has(id)) continue;
        const file = here[0]?.file.split("/").slice(0, 2).join("/") ?? `articles/${locale}`;
        const problem = built.locales.has(locale)
          ? `the address ${id} existed in the last build and is gone.`
          : `the address ${id} existed in the last build, and now the language is gone.`;
        yield { file, problem, fix: `Add \`formerly: [${id}]\` to the entry that answers the question now.` };
      }
    }
  },
};

/** An entry to which no other leads. */
export const orphan: Rule = {
  id: "orphan",
  severity: "warning",
  isHeuristic: false,
  why: "A customer can find it only by search.",
  *find({ entries, built }: CheckedContent) {
    const fromEntries = entries.flatMap((entry) => targetsOf(entry).map((id) => `${entry.locale} ${id}`));
    const fromSteps = [...built.locales].flatMap(([locale, { content }]) =>
      helpLinksIn(content.walkthroughs).map((id) => `${locale} ${id}`),
    );
    const linked = new Set([...fromEntries, ...fromSteps]);
    for (const { file, id, locale, article } of entries) {
      if (!linked.has(`${locale} ${id}`) && (article.topics ?? []).length === 0)
        yield {
          file,
          line: 1,
          problem: "no entry links to it, and it has no topic.",
          fix: "Give it a topic, or link to it.",
        };
    }
  },
};

/** An entry that leads nowhere. */
export const deadEnd: Rule = {
  id: "dead-end",
  severity: "warning",
  isHeuristic: false,
  why: "A customer whom the text did not help has nothing to do next.",
  *find({ entries }: CheckedContent) {
    for (const { file, id, article } of entries) {
      const isElsewhere = (href: unknown) =>
        typeof href === "string" && !href.startsWith("#") && !helpLinksIn({ href }).includes(id);
      const hasLink = [...elementsOf(article.body)].some(
        ({ tagName, properties }) => tagName === "a" && isElsewhere(properties?.href),
      );
      const hasRelated = article.related?.some((other) => other !== id);
      if (!hasLink && !hasRelated && article.walkthrough === undefined)
        yield {
          file,
          line: 1,
          problem: "it has no link, no `related` entry and no contact.",
          fix: "Link to the next step, or to a person: `[call us](contact:phone)`.",
        };
    }
  },
};

/** A link whose text does not say where it leads. */
export const vagueLinkText: Rule = {
  id: "vague-link-text",
  severity: "error",
  isHeuristic: false,
  why: "Screen readers list links by themselves, and a customer hears “here, here, here” (WCAG 2.4.4).",
  *find({ entries, walkthroughs }: CheckedContent) {
    for (const { file, locale, source, bodies } of walkthroughs) {
      for (const element of bodies.flatMap((body) => [...elementsOf(body)])) {
        const text = richTextToString(element).trim();
        if (element.tagName === "a" && isVagueLinkText(text, locale))
          yield { file, line: lineOf(source, `[${text}](`), ...vague(text) };
      }
    }
    for (const { file, locale, article, places } of entries) {
      const addressed = [...elementsOf(article.body)].filter(hasAddress);
      for (const [index, element] of addressed.entries()) {
        const text = richTextToString(element).trim();
        const isFootnote = element.properties?.dataFootnoteRef || element.properties?.dataFootnoteBackref;
        if (element.tagName !== "a" || isFootnote || !isVagueLinkText(text, locale)) continue;
        const { line, column } = places[0]?.[index] ?? {};
        yield {
          file,
          ...(line !== undefined && { line }),
          ...(column !== undefined && { column }),
          ...vague(text),
        };
      }
    }
  },
};

function vague(text: string): Pick<RuleFinding, "problem" | "fix"> {
  return {
    problem: `the link text “${text}” does not say where it leads.`,
    fix: "Name the target: the task, or the title of the page.",
  };
}

function targetsOf({ article, id }: CheckedEntry): string[] {
  return [...helpLinksIn(article), ...(article.related ?? [])].filter((target) => target !== id);
}

/** The ids of the entries to which any text in a value links. */
function helpLinksIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(helpLinksIn);
  if (!isRecord(value)) return [];
  const [, reference] = /^help:(.*)/.exec(String(value.href ?? "")) ?? [];
  const inside = Object.values(value).flatMap(helpLinksIn);
  return reference === undefined ? inside : [readHelpLink(reference).id, ...inside];
}

function lastPart(address: string): string {
  const path = address.split(/[?#]/)[0] ?? "";
  const name = path.split("/").filter(Boolean).at(-1) ?? "";
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
