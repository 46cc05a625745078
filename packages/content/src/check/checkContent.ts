import { readdirSync } from "node:fs";
import { isRecord } from "@handrail/core/validation";
import { type BuildOptions, type BuiltContent, buildContent } from "../build/buildContent.js";
import { readJson } from "../folder/readFolder.js";
import { sourceOf } from "../folder/readSource.js";
import { bodiesIn } from "./bodiesIn.js";
import type { CheckedEntry, CheckedWalkthrough, RuleFinding } from "./rule.js";
import { rules } from "./rules/index.js";
import { readCheckSettings, type Severity } from "./settings.js";

/** Options of {@link checkContent}. */
export interface CheckOptions extends BuildOptions {
  /** The folder of the last build, whose addresses must not be gone without a redirect. @default none */
  last?: string;
  /** The date by which reviews are due, as `YYYY-MM-DD`. @default today in UTC */
  today?: string;
}

/** What a rule found, with the rule. */
export interface Finding extends RuleFinding {
  /** The id of the rule: `dead-end`. */
  rule: string;
  severity: Severity;
  /** What it means for a customer. */
  why: string;
}

/**
 * Checks a folder of content: all that a build checks, and what makes content bad though it can be published. The settings are in
 * `check.json` and `glossary.json` of the folder.
 * @throws Error for settings that are not valid, and as `buildContent` does
 */
export function checkContent({
  last,
  today = new Date().toISOString().slice(0, 10),
  ...options
}: CheckOptions): Finding[] {
  const settings = readCheckSettings(
    options.root,
    rules.map(({ id }) => id),
  );
  const built = buildContent(options);
  const content = {
    ...{ built, settings, today },
    entries: entriesOf(built, options.root),
    walkthroughs: walkthroughsOf(built, options.root),
    lastIds: readLastIds(last),
  };
  const findings = rules.flatMap((rule): Finding[] => {
    const severity = Object.hasOwn(settings.severities, rule.id) ? settings.severities[rule.id] : rule.severity;
    if (severity === undefined || severity === "off") return [];
    return [...rule.find(content)].map((found) => ({ rule: rule.id, severity, why: rule.why, ...found }));
  });
  return findings.sort((a, b) => a.file.localeCompare(b.file, "en") || (a.line ?? 0) - (b.line ?? 0));
}

function entriesOf(built: BuiltContent, root: string): CheckedEntry[] {
  return [...built.locales].flatMap(([locale, { content, sources }]) => {
    const articles = [...content.articles, ...content.faqs];
    return articles.flatMap((article, index): CheckedEntry[] => {
      const source = sources[index];
      if (!source) return [];
      return [{ ...source, locale, article, source: sourceOf(root, source.file) }];
    });
  });
}

function walkthroughsOf(built: BuiltContent, root: string): CheckedWalkthrough[] {
  return [...built.locales].flatMap(([locale, { content, sources }]) => {
    const start = content.articles.length + content.faqs.length;
    return content.walkthroughs.flatMap((walkthrough, index): CheckedWalkthrough[] => {
      const file = sources[start + index]?.file;
      if (file === undefined) return [];
      const { audience } = walkthrough;
      return [{ file, locale, audience, bodies: [...bodiesIn(walkthrough)], source: sourceOf(root, file) }];
    });
  });
}

function readLastIds(last: string | undefined): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, readonly string[]>();
  if (last === undefined) return ids;
  for (const name of readdirSync(last)) {
    const [, locale] = /^help\.(.+)\.json$/.exec(name) ?? [];
    if (locale === undefined) continue;
    const help = readJson(last, name, {});
    const lists = isRecord(help) ? [help.articles, help.faqs] : [];
    ids.set(
      locale,
      lists
        .flatMap((list: unknown) => (Array.isArray(list) ? list : []))
        .flatMap((entry: unknown) => (isRecord(entry) && typeof entry.id === "string" ? [entry.id] : [])),
    );
  }
  return ids;
}
