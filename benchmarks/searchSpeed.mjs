// Measures the time of analysis and of questions, and the size and loading time of an index, beside MiniSearch.
//   node benchmarks/searchSpeed.mjs
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";
import { createArticles } from "./lib/articles.mjs";
import { engine } from "./lib/engine.mjs";
import { miniSearchPeers } from "./lib/peers.mjs";
import { withTypo } from "./lib/random.mjs";

const root = resolve(import.meta.dirname, "..");
const { allLanguages, createAnalyzer, createSearchIndex, loadSearchIndex, splitUnspaced } = await engine(root);
const print = (...cells) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
const timeOf = (run) => {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
};
const fastest = (times, run) => Math.min(...Array.from({ length: times }, () => timeOf(run)[0]));

print("text of 1 MB", "analysis, ms", "twice the text");
const { analyze } = createAnalyzer("en", allLanguages.en, splitUnspaced);
const repeated = {
  letters: "ąb",
  digits: "12",
  hyphens: "a-",
  apostrophes: "a'",
  marks: "a\u0301",
  Han: "账单",
  emoji: "😀\ufe0f",
  words: "my bill ",
};
for (const [name, text] of Object.entries(repeated)) {
  const size = 2 ** 20 / Buffer.byteLength(text);
  const once = fastest(3, () => analyze(text.repeat(size)));
  const twice = fastest(3, () => analyze(text.repeat(2 * size)));
  print(name, once.toFixed(0), (twice / once).toFixed(1));
}

const { articles: articlesOf, text, next } = createArticles();
const questions = Array.from({ length: 400 }, (_, at) => {
  const question = `how do i ${text(1 + (at % 6))}`;
  if (at % 4 === 0) return withTypo(question, next);
  return at % 4 === 1 ? question.slice(0, -2) : question;
});

print("articles of 400 words", "engine", "build, s", "gzip, MB", "load, ms", "p50, ms", "p95, ms");
for (const count of [100, 2_000, 10_000]) {
  const articles = articlesOf(count);
  const [built, index] = timeOf(() => createSearchIndex(articles, { locale: "en", language: allLanguages.en }));
  report(
    count,
    "Handrail",
    built,
    JSON.stringify(index),
    (json) => loadSearchIndex(JSON.parse(json)),
    (loaded, question) => loaded.search(question),
  );
  const { build, save, load, search } = miniSearchPeers((locale) => allLanguages[locale])["MiniSearch tuned"];
  const [peerBuilt, peer] = timeOf(() => build(articles, "en"));
  report(
    count,
    "MiniSearch tuned",
    peerBuilt,
    save(peer),
    (json) => load(json, "en"),
    (loaded, question) => search(loaded, question, 6),
  );
}

function report(count, name, built, json, load, search) {
  const loading = fastest(3, () => load(json));
  const loaded = load(json);
  for (const question of questions.slice(0, 50)) search(loaded, question);
  const times = questions.map((question) => timeOf(() => search(loaded, question))[0]).sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(2);
  const size = (gzipSync(json).length / 1e6).toFixed(2);
  print(count, name, (built / 1000).toFixed(1), size, loading.toFixed(0), at(0.5), at(0.95));
}
