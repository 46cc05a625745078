// How often search finds the right answer, and knows when it has none, beside MiniSearch as most people set it up.
//   node benchmarks/relevance.mjs [SET…]      HANDRAIL_DATA: folder that holds relevance/ (default: ../shared/data)
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, resolve } from "node:path";
import MiniSearch from "minisearch";
import { engine } from "./lib/engine.mjs";
import { random, withTypo } from "./lib/random.mjs";

const root = resolve(import.meta.dirname, "..");
const folder = join(resolve(root, process.env.HANDRAIL_DATA ?? "../shared/data"), "relevance");
if (!existsSync(folder)) {
  process.stdout.write(
    `SKIPPED: there are no data sets in ${folder}. Set HANDRAIL_DATA to the folder that holds relevance/.\n`,
  );
  process.exit(0);
}

const { createSearchIndex, stopWords } = await engine(root);
const wanted = process.argv.slice(2);
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".json"))
  .map((file) => basename(file, ".json"))
  .filter((name) => wanted.length === 0 || wanted.includes(name));

const flat = ({ id, title, keywords, body }) => ({
  id,
  title,
  keywords: keywords.join(" "),
  body: body.children[0]?.value ?? "",
});

/** Each makes a function from a question to the ids it finds and, where it can tell, whether it is sure. */
const engines = {
  "MiniSearch default": (articles) => miniSearch(articles, {}),
  "MiniSearch tuned": (articles, locale) => tuned(articles, locale),
  Handrail: (articles, locale) => {
    const index = createSearchIndex(articles, { locale });
    return (query) => {
      const { hits, confidence } = index.search(query, { limit: 10 });
      return { ids: hits.map(({ id }) => id), sure: confidence === "sure" };
    };
  },
};

function tuned(articles, locale) {
  const left = new Set(stopWords(locale).split(" "));
  const lower = (term) => term.toLowerCase();
  const processTerm = (term) => (left.has(lower(term)) ? null : lower(term));
  return miniSearch(articles, { searchOptions: { prefix: true, fuzzy: 0.2, boost: { title: 2 } }, processTerm });
}

function miniSearch(articles, options) {
  const index = new MiniSearch({ fields: ["title", "keywords", "body"], ...options });
  index.addAll(articles.map(flat));
  return (query) => ({ ids: index.search(query).map(({ id }) => id), sure: undefined });
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
  const most = Math.max(0, ...set.articles.map(({ phrasings }) => phrasings?.length ?? 0));
  for (const phrasings of most > 5 ? [5, 20] : [5]) {
    const articles = set.articles.map((article) => toArticle(article, set.locale, phrasings));
    const label = most > 5 ? `${name}, ${phrasings} phrasings` : name;
    for (const [engineName, make] of Object.entries(engines)) {
      rows.push([label, engineName, ...measure(make(articles, set.locale), set)]);
    }
  }
}
for (const row of rows) process.stdout.write(`| ${row.join(" | ")} |\n`);

function toArticle({ id, title, text, phrasings = [] }, locale, most) {
  const body = { type: "root", children: text ? [{ type: "text", value: text }] : [] };
  return { id, locale, title: title ?? "", summary: "", body, keywords: phrasings.slice(0, most) };
}

function measure(search, { queries, outOfScope = [] }) {
  const next = random(7);
  let first = 0;
  let five = 0;
  let reciprocal = 0;
  let empty = 0;
  let typoFirst = 0;
  let doubted = 0;
  for (const { query, relevant } of queries) {
    const { ids, sure } = search(query);
    const place = ids.slice(0, 10).indexOf(relevant) + 1;
    if (ids.length === 0) empty += 1;
    if (place === 1) first += 1;
    if (place === 1 && sure === false) doubted += 1;
    if (place > 0 && place <= 5) five += 1;
    if (place > 0) reciprocal += 1 / place;
    if (search(withTypo(query, next)).ids[0] === relevant) typoFirst += 1;
  }
  const share = (count, of = queries.length) => ((count / of) * 100).toFixed(1);
  const judges = search("").sure !== undefined;
  const flagged = outOfScope.filter((query) => search(query).sure === false).length;
  return [
    ...[first, five, reciprocal, empty, typoFirst].map((count) => share(count)),
    judges && outOfScope.length > 0 ? share(flagged, outOfScope.length) : "",
    judges && first > 0 ? share(doubted, first) : "",
  ];
}
