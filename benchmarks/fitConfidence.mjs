// Fits the model that decides whether search is sure of its first hit, and prints its weights and how often it errs.
//   node benchmarks/fitConfidence.mjs      HANDRAIL_DATA: folder with relevance/ (default: ../shared/data)
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { engine } from "./lib/engine.mjs";
import { fitLogistic, probability } from "./lib/logistic.mjs";
import { random, withTypo } from "./lib/random.mjs";
import { toArticle } from "./lib/relevanceSets.mjs";

const root = resolve(import.meta.dirname, "..");
const folder = join(resolve(root, process.env.HANDRAIL_DATA ?? "../shared/data"), "relevance");
if (!existsSync(folder)) {
  process.stdout.write(`SKIPPED: there are no data sets in ${folder}.\n`);
  process.exit(0);
}
const { allLanguages, createAnalyzer, createSearchIndex, inputsOf, isAnswerable, openIndex, splitUnspaced } =
  await engine(root);

/** The sets with the numbers of phrasings, and every how many queries are used, so that no set outweighs the others. */
const sets = [
  ["banking77", [5, 20], 2],
  ["clinc150", [5, 20], 4],
  ["arbanking77-ar", [5, 20], 3],
  ["gnome-help-en", [0], 1],
  ["gnome-help-pl", [0], 1],
  ["gnome-help-ru", [0], 1],
  ["gnome-help-zh-Hans", [0], 1],
  ["mate-guide-bg", [0], 1],
  ["tilde-lt", [5], 1],
  ["tilde-ru", [5], 1],
];
const next = random(11);
const halfTyped = (query) => query.slice(0, Math.ceil(query.length * (0.4 + 0.5 * next())));
/** Questions that a voice assistant does not answer. */
const { outOfScope: outside } = JSON.parse(readFileSync(join(folder, "clinc150.json"), "utf8"));
/** Without the right article, whatever is found is wrong. */
const examples = sets.flatMap(([name, counts, every]) => counts.flatMap((count) => examplesOf(name, count, every)));

const isTraining = ({ fold }) => fold < 2;
const weights = fitLogistic(examples.filter(isTraining));
const rounded = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [name, Number(weight.toFixed(2))]));
process.stdout.write(`${JSON.stringify(rounded, null, 2)}\n`);
const tested = examples.filter((each) => !isTraining(each));
const groups = [...new Set(tested.map(({ group }) => group))];
for (const threshold of [0.3, 0.4, 0.5]) {
  const shares = groups.map((group) => {
    const list = tested.filter((each) => each.group === group);
    return `${group} ${errors(list, threshold)}`;
  });
  process.stdout.write(`threshold ${threshold}, no answer flagged / right flagged: ${shares.join(", ")}\n`);
}

function errors(list, threshold) {
  const flagged = (right) => {
    const some = list.filter((each) => each.right === right);
    const doubted = some.filter(({ inputs }) => probability(weights, inputs) < threshold);
    return some.length === 0 ? "-" : Math.round((100 * doubted.length) / some.length);
  };
  return `${flagged(false)}/${flagged(true)}`;
}

function examplesOf(name, count, every) {
  const set = JSON.parse(readFileSync(join(folder, `${name}.json`), "utf8"));
  const articles = set.articles.map((article) => toArticle(article, set.locale, count));
  const queries = set.queries.filter((_, at) => at % every === 0);
  // Nor does a bank answer them.
  const outOfScope = name === "banking77" || name === "clinc150" ? outside : [];
  const group = count > 0 ? `${name} ${count}` : name;
  const all = answersFor(articles, set.locale);
  const found = [];
  const add = (find, query, relevant, fold, label = group) => {
    const { inputs, id } = find(query) ?? {};
    // Another article than the expected one is often an answer as well, so it teaches nothing.
    const isRight = id === relevant;
    if (inputs && (isRight || relevant === undefined))
      found.push({ inputs, right: isRight, fold, group: label, weight: weightOf(label, isRight) });
  };
  for (const [at, { query, relevant }] of queries.entries()) {
    add(all, query, relevant, at % 3);
    add(all, withTypo(query, next), relevant, at % 3, `${group}, typo`);
    add(all, halfTyped(query), relevant, at % 3, `${group}, half typed`);
  }
  for (const half of [0, 1]) {
    const missing = new Set(articles.filter((_, at) => at % 2 === half).map(({ id }) => id));
    const find = answersFor(
      articles.filter(({ id }) => !missing.has(id)),
      set.locale,
    );
    for (const [at, { query, relevant }] of queries.entries()) {
      if (missing.has(relevant)) add(find, at % 4 === 0 ? halfTyped(query) : query, undefined, at % 3);
    }
  }
  for (const [at, query] of outOfScope.entries()) add(all, query, undefined, at % 3, `${group}, out of scope`);
  return found;
}

/** Questions without an answer are few; the others come from the same subject as the answers, which makes them harder than in life. */
function weightOf(label, isRight) {
  if (label.endsWith("out of scope")) return 15;
  return isRight ? 1 : 0.1;
}

/** Returns a function that finds the first hit for a question, and the inputs of the model, unless a rule decides. */
function answersFor(articles, locale) {
  const language = allLanguages[locale.split("-")[0]];
  const data = createSearchIndex(articles, { locale, language }).toJSON();
  const { find } = openIndex(data, createAnalyzer(data.locale, data.language, splitUnspaced));
  return (question) => {
    const found = find(question, { limit: 6, offset: 0, includes: () => true });
    if (!found || !isAnswerable(found.evidence)) return undefined;
    const { constant, hasContent, hasOtherCode, ...inputs } = inputsOf(found.evidence);
    return { inputs, id: data.articles[found.articles[0]].id };
  };
}
