// Measures search while a word is typed, and search for a misspelt word, with the demo content.
//   node benchmarks/searchTyping.mjs      first: npx turbo run build --filter=@handrail-demo/northwind
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { engine } from "./lib/engine.mjs";
import { slipsOf } from "./lib/random.mjs";

const root = resolve(import.meta.dirname, "..");
const { allLanguages, createSearchIndex } = await engine(root);

for (const locale of ["en", "lt"]) {
  const file = join(root, `content/northwind/dist/help.${locale}.json`);
  if (!existsSync(file)) {
    process.stdout.write(`SKIPPED: ${file} is missing. Build @handrail-demo/northwind.\n`);
    continue;
  }
  const { articles, faqs } = JSON.parse(readFileSync(file, "utf8"));
  const content = [...articles, ...faqs];
  const index = createSearchIndex(content, { locale, language: allLanguages[locale] });
  report(locale, "keywords whose hit vanishes while they are typed", measureTyping(index, content));
  report(locale, "one-slip questions with a right answer in the top three", measureSlips(index, content));
}

function report(locale, label, { count, of, examples }) {
  const share = ((count / of) * 100).toFixed(1);
  process.stdout.write(`| ${locale} | ${label} | ${share} % of ${of} | ${examples.slice(0, 12).join(", ")} |\n`);
}

/** Returns the ids that are shown for a question. Hits with the confidence `none` are not shown. */
function shownIds(index, question) {
  const { hits, confidence } = index.search(question);
  return confidence === "none" ? [] : hits.map(({ id }) => id);
}

/** Counts the keywords whose article is shown for a beginning of the keyword and is missing for a longer one. */
function measureTyping(index, content) {
  const typed = content.flatMap(({ id, keywords = [] }) => keywords.map((keyword) => ({ id, keyword })));
  const vanishing = typed.filter(({ id, keyword }) => {
    const letters = [...keyword];
    const shown = letters.map((_, at) => shownIds(index, letters.slice(0, at + 1).join("")).includes(id));
    return shown.some((isShown, at) => isShown && shown.slice(at + 1).includes(false));
  });
  return { count: vanishing.length, of: typed.length, examples: vanishing.map(({ keyword }) => keyword) };
}

/** Counts the misspelt words for which one of the first three hits is a hit of the word itself. */
function measureSlips(index, content) {
  const phrases = content.flatMap(({ title, keywords = [] }) => [title, ...keywords]);
  const words = [...new Set(phrases.flatMap((phrase) => phrase.toLowerCase().match(/\p{L}{5,}/gu) ?? []))];
  const missed = [];
  let count = 0;
  let of = 0;
  for (const word of words) {
    const right = new Set(shownIds(index, word));
    for (const slip of slipsOf(word)) {
      of += 1;
      if (
        shownIds(index, slip)
          .slice(0, 3)
          .some((id) => right.has(id))
      )
        count += 1;
      else missed.push(`${slip} (${word})`);
    }
  }
  return { count, of, examples: missed.filter((_, at) => at % 40 === 0) };
}
