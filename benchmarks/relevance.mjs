// Measures how often search finds the right answer, and detects that it has none, in comparison with MiniSearch.
//   node benchmarks/relevance.mjs [SET…]      HANDRAIL_DATA: folder with relevance/ (default: ../shared/data)
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import { engine } from "./lib/engine.mjs";
import { miniSearchPeers } from "./lib/peers.mjs";
import { random, withTypo } from "./lib/random.mjs";
import { toArticle } from "./lib/relevanceSets.mjs";

const root = resolve(import.meta.dirname, "..");
const folder = join(resolve(root, process.env.HANDRAIL_DATA ?? "../shared/data"), "relevance");
if (!existsSync(folder)) {
  process.stdout.write(
    `SKIPPED: there are no data sets in ${folder}. Set HANDRAIL_DATA to the folder with relevance/.\n`,
  );
  process.exit(0);
}

const { allLanguages, createSearchIndex } = await engine(root);
const requested = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => basename(file, ".json"))
  .filter((name) => requested.length === 0 || requested.includes(name));

const languageFor = (locale) => allLanguages[locale.split("-")[0]];

/** Each function returns a search for articles: from a question to the found ids, and whether the engine is sure of them. */
const engines = {
  ...Object.fromEntries(Object.entries(miniSearchPeers(languageFor)).map(([name, peer]) => [name, searchOf(peer)])),
  Handrail: (articles, locale) => {
    const index = createSearchIndex(articles, { locale, language: languageFor(locale) });
    return (query) => {
      const { hits, confidence } = index.search(query, { limit: 10 });
      return { ids: hits.map(({ id }) => id), sure: confidence === "sure" };
    };
  },
};

function searchOf({ build, search }) {
  return (articles, locale) => {
    const index = build(articles, locale);
    return (query) => ({ ids: search(index, query, 10), sure: undefined });
  };
}

const header = [
  "set",
  "engine",
  "success@1",
  "success@5",
  "MRR@10",
  "no hit",
  "typo @1",
  "oos flagged",
  "right flagged",
];
const rows = [header, header.map(() => "---")];
for (const name of names) {
  const set = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const maxPhrasings = Math.max(0, ...set.articles.map(({ phrasings }) => phrasings?.length ?? 0));
  for (const phrasings of maxPhrasings > 5 ? [5, 20] : [5]) {
    const articles = set.articles.map((article) => toArticle(article, set.locale, phrasings));
    const label = maxPhrasings > 5 ? `${name}, ${phrasings} phrasings` : name;
    for (const [engineName, createSearch] of Object.entries(engines)) {
      rows.push([label, engineName, ...measure(createSearch(articles, set.locale), set)]);
    }
  }
}
for (const row of rows) process.stdout.write(`| ${row.join(" | ")} |\n`);

function measure(search, { queries, outOfScope = [] }) {
  const next = random(7);
  let first = 0;
  let topFive = 0;
  let reciprocalRanks = 0;
  let withoutHit = 0;
  let typoFirst = 0;
  let doubted = 0;
  for (const { query, relevant } of queries) {
    const { ids, sure } = search(query);
    const rank = ids.slice(0, 10).indexOf(relevant) + 1;
    if (ids.length === 0) withoutHit += 1;
    if (rank === 1) first += 1;
    if (rank === 1 && sure === false) doubted += 1;
    if (rank > 0 && rank <= 5) topFive += 1;
    if (rank > 0) reciprocalRanks += 1 / rank;
    if (search(withTypo(query, next)).ids[0] === relevant) typoFirst += 1;
  }
  const share = (count, of = queries.length) => ((count / of) * 100).toFixed(1);
  const hasConfidence = search("").sure !== undefined;
  const flagged = outOfScope.filter((query) => search(query).sure === false).length;
  return [
    ...[first, topFive, reciprocalRanks, withoutHit, typoFirst].map((count) => share(count)),
    hasConfidence && outOfScope.length > 0 ? share(flagged, outOfScope.length) : "",
    hasConfidence && first > 0 ? share(doubted, first) : "",
  ];
}
