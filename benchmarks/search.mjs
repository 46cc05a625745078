// Compares search with engines that a page can embed: relevance, speed, and the size of the index, in one run.
//   node benchmarks/search.mjs [NUMBER OF ARTICLES…]      HANDRAIL_DATA: folder with relevance/ (default: ../shared/data)
import { existsSync, readFileSync } from "node:fs";
import { availableParallelism, loadavg } from "node:os";
import { join, resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { createArticles } from "./lib/articles.mjs";
import { engine } from "./lib/engine.mjs";
import { miniSearchPeers, peers } from "./lib/peers.mjs";
import { withTypo } from "./lib/random.mjs";
import { toArticle } from "./lib/relevanceSets.mjs";

const root = resolve(import.meta.dirname, "..");
const folder = join(resolve(root, process.env.HANDRAIL_DATA ?? "../shared/data"), "relevance");
const { allLanguages, createSearchIndex, loadSearchIndex } = await engine(root);
const languageFor = (locale) => allLanguages[locale.split("-")[0]];
const handrail = {
  build: (articles, locale) => createSearchIndex(articles, { locale, language: languageFor(locale) }),
  save: (index) => JSON.stringify(index),
  load: (file) => loadSearchIndex(JSON.parse(file)),
  search: (index, question, limit) => index.search(question, { limit }).hits.map(({ id }) => id),
};
const engines = { Handrail: handrail, ...miniSearchPeers(languageFor), ...peers };
const print = (...cells) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
const printLoad = () =>
  process.stdout.write(`Load of the machine: ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores\n`);

printLoad();
if (existsSync(folder)) await compareRelevance();
else process.stdout.write(`SKIPPED: there are no data sets in ${folder}.\n`);
const counts = process.argv.slice(2).map(Number);
/** Engines that need over 100 ms for a question. They are left out where there are more articles. */
const slow = new Set();
for (const count of counts.length > 0 ? counts : [100, 2_000, 10_000]) await compareSpeed(count);
printLoad();

async function compareRelevance() {
  const sets = {
    "BANKING77, 5 phrasings": "banking77",
    "GNOME, Polish": "gnome-help-pl",
    "GNOME, Chinese": "gnome-help-zh-Hans",
  };
  print("success@1 / @5, %", ...Object.keys(sets));
  print(...Array(4).fill("---"));
  for (const [name, { build, search }] of Object.entries(engines)) {
    const cells = [];
    for (const file of Object.values(sets)) {
      const { locale, articles, queries } = JSON.parse(readFileSync(join(folder, `${file}.json`), "utf8"));
      const index = await build(
        articles.map((article) => toArticle(article, locale, 5)),
        locale,
      );
      const found = [0, 0];
      for (const { query, relevant } of queries) {
        const ids = await search(index, query, 5);
        if (ids[0] === relevant) found[0] += 1;
        if (ids.slice(0, 5).includes(relevant)) found[1] += 1;
      }
      cells.push(found.map((count) => ((100 * count) / queries.length).toFixed(1)).join(" / "));
    }
    print(name, ...cells);
  }
}

async function compareSpeed(count) {
  const { articles: create, text, next } = createArticles();
  const articles = create(count);
  const questions = Array.from({ length: 100 }, (_, at) => {
    const question = `how do i ${text(1 + (at % 6))}`;
    return at % 4 === 0 ? withTypo(question, next) : question;
  });
  const typed = questions.slice(0, 8).flatMap((question) => [...question].map((_, at) => question.slice(0, at + 1)));
  print(`${count} articles`, "build, s", "gzip, MB", "load, ms", "query p50 / p95, ms", "keystroke p50 / p95, ms");
  print(...Array(6).fill("---"));
  let reference;
  for (const [name, { build, save, load, search }] of Object.entries(engines)) {
    if (slow.has(name)) continue;
    const [built, index] = await timeOf(() => build(articles, "en"));
    const file = await save(index);
    const [loaded, opened] = await timeOf(() => load(file, "en"));
    await percentiles(opened, search, questions.slice(0, 20));
    const measured = [
      built / 1000,
      gzipSync(file).length / 1e6,
      loaded,
      ...(await percentiles(opened, search, questions)),
      ...(await percentiles(opened, search, typed)),
    ];
    reference ??= measured;
    if (measured[3] > 100) slow.add(name);
    const cell = (at) => `${measured[at].toPrecision(2)} (×${(measured[at] / reference[at]).toPrecision(2)})`;
    print(name, cell(0), cell(1), cell(2), `${cell(3)} / ${cell(4)}`, `${cell(5)} / ${cell(6)}`);
  }
}

/** Returns the median and the 95th percentile of the time of questions. It stops after 20 seconds. */
async function percentiles(index, search, questions) {
  const times = [];
  const end = performance.now() + 20_000;
  for (const question of questions) {
    const [time] = await timeOf(() => search(index, question, 6));
    times.push(time);
    if (performance.now() > end) break;
  }
  times.sort((a, b) => a - b);
  return [0.5, 0.95].map((share) => times[Math.floor(times.length * share)]);
}

async function timeOf(run) {
  const start = performance.now();
  const result = await run();
  return [performance.now() - start, result];
}
