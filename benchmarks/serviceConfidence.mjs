// Measures how often the sources of search services are sure of a wrong hit, or unsure of a right one. The embedded engine stands for the
// service, so only the words that a hit covers decide.
//   node benchmarks/serviceConfidence.mjs      HANDRAIL_DATA: folder with relevance/ (default: ../shared/data)
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { engine } from "./lib/engine.mjs";

const root = resolve(import.meta.dirname, "..");
const folder = join(resolve(root, process.env.HANDRAIL_DATA ?? "../shared/data"), "relevance");
if (!existsSync(folder)) {
  process.stdout.write(`SKIPPED: there are no data sets in ${folder}.\n`);
  process.exit(0);
}
const { allLanguages, confidenceFromCoverage, createSearchIndex } = await engine(root, [
  "adapters/confidenceFromCoverage",
]);
/** The sets with the number of phrasings of each article. */
const sets = [
  ["banking77", 5],
  ["clinc150", 5],
  ["tilde-lt", 5],
  ["gnome-help-en", 0],
  ["gnome-help-pl", 0],
  ["gnome-help-ru", 0],
  ["gnome-help-zh-Hans", 0],
];
const excerptLength = 160;

process.stdout.write("set: right hits doubted, wrong hits doubted, questions without an answer doubted\n");
for (const [name, count] of sets) {
  const { locale, articles, queries, outOfScope } = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const ask = createAsk(locale, articles, count);
  const answers = queries.map(({ query, relevant }) => ({ ...ask(query), relevant }));
  const right = answers.filter(({ id, relevant }) => id === relevant);
  const wrong = answers.filter(({ id, relevant }) => id !== relevant);
  const shares = [right, wrong, outOfScope.map(ask)].map(shareOfDoubted);
  process.stdout.write(`${name}, ${count} phrasings: ${shares.join(", ")}\n`);
}

function createAsk(locale, articles, count) {
  const language = allLanguages[locale.split("-")[0]];
  const stored = articles.map(({ id, title, text = "", phrasings = [] }) => ({
    id,
    title: title || id,
    text,
    phrasings: phrasings.slice(0, count),
    body: { type: "root", children: [{ type: "text", value: text }] },
  }));
  const byId = new Map(stored.map((article) => [article.id, article]));
  const index = createSearchIndex(stored, { locale, language });
  return (query) => {
    const [hit] = index.search(query).hits;
    if (!hit) return { isSure: false };
    const { text, phrasings } = byId.get(hit.id);
    const shown = [text.slice(0, excerptLength), ...phrasings];
    const covers = (summary) =>
      confidenceFromCoverage(query, [{ ...hit, summary, summaryRanges: [] }], language?.stopWords) === "sure";
    return { id: hit.id, isSure: shown.some(covers) };
  };
}

function shareOfDoubted(answers) {
  if (answers.length === 0) return "-";
  const doubted = answers.filter(({ isSure }) => !isSure);
  return `${Math.round((100 * doubted.length) / answers.length)} %`;
}
