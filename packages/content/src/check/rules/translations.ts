import { type CheckedContent, type CheckedEntry, lineOfField, type Rule } from "../rule.js";

/** An entry that is missing in a language. */
export const missingTranslation: Rule = {
  id: "missing-translation",
  severity: "warning",
  isHeuristic: false,
  why: "A customer who reads this language finds no answer.",
  *find(content: CheckedContent) {
    const source = sourceEntries(content);
    for (const locale of content.built.locales.keys()) {
      const ids = new Set(content.entries.filter((entry) => entry.locale === locale).map(({ id }) => id));
      for (const { id, file } of source)
        if (!ids.has(id))
          yield {
            file,
            line: 1,
            problem: `it is not translated into ${locale}.`,
            fix: `Write it in ${locale} with the same id.`,
          };
    }
  },
};

/** A translation that was reviewed before its source. */
export const olderTranslation: Rule = {
  id: "older-translation",
  severity: "warning",
  isHeuristic: false,
  why: "The source has changed since, so a customer may read what is no longer so.",
  *find(content: CheckedContent) {
    const source = new Map(sourceEntries(content).map(({ id, article }) => [id, article.reviewedAt]));
    for (const { id, file, source: text, article } of content.entries) {
      const wanted = source.get(id);
      if (wanted !== undefined && article.reviewedAt !== undefined && article.reviewedAt < wanted)
        yield {
          file,
          line: lineOfField(text, "reviewedAt"),
          problem: `it was reviewed on ${article.reviewedAt}, and its source on ${wanted}.`,
          fix: "Compare it with the source, and write the date of that day.",
        };
    }
  },
};

function sourceEntries({ entries, settings, built }: CheckedContent): CheckedEntry[] {
  const count = (locale: string) => entries.filter((entry) => entry.locale === locale).length;
  const [longest] = [...built.locales.keys()].sort((a, b) => count(b) - count(a));
  const source = settings.sourceLocale ?? (built.locales.has("en") ? "en" : longest);
  return entries.filter(({ locale }) => locale === source);
}
