import { fileURLToPath } from "node:url";

/** Holds the unpacked packages; scripts/lib/pack.mjs fills it. */
const packedFolder = fileURLToPath(new URL("node_modules/.cache/packed", import.meta.url));

const react = ["react", "react-dom"];
const contact = ["@handrail/core", "@handrail/ui", "@handrail/contact", "@radix-ui/*"];
const provider = 'export { HandrailProvider, ContactRail, ContactLauncher, defineContacts } from "@handrail/contact";';
const form = 'export { ContactForm } from "@handrail/contact/form";';

const leaveOutDynamicImports = leaveOut(/./);
/**
 * A page loads one language, and either the engine or the client of its worker. Each has a budget of its own. The sentences for developers are
 * loaded when something is wrong.
 */
const leaveOutAlternatives = leaveOut(/^\.\/(?:[a-z]{2}|askWorker|advice)\.js$/);
/** Parts that are loaded for some indexes and for hits. They have budgets of their own. */
const loadedOnNeed =
  /(?:^\.\/(?:[a-z]{2}|askWorker|advice|describeHits|findPassage)|\/(?:indexArticles|loadLanguage|synonyms|compounds|splitUnspaced))\.js$/;
const leaveOutOnNeed = leaveOut(loadedOnNeed);
/** What the parts need of the engine is there by then. */
const engineIsThere =
  "analyze evidence fields highlight indexData locale numbers question similarWords unspaced askSource"
    .split(" ")
    .map((file) => `*/${file}.js`)
    .concat("@handrail/core");
const engineFile = "./node_modules/@handrail/search/dist/engine/";
/** What a page has that stores training records. */
const recordsAreThere = "hash mergeRecords readRecord recordEvents trainingRecord progressOf pathSegment"
  .split(" ")
  .map((file) => `*/${file}.js`)
  .concat("@handrail/core");

/**
 * The budgets of the packed packages: minified, gzip -9, in kB of 1,000 bytes, without React. "First load" leaves out
 * code behind `import()`, such as the panel; "added by" leaves out `@handrail/contact`, which every page already has.
 */
export default [
  part({ name: "core", limit: "6 kB", code: 'export * from "@handrail/core";' }),
  firstLoad({ name: "provider, rail and launcher: first load, with core", limit: "14 kB", code: provider }),
  firstLoad({
    name: "loaded by each page by itself afterwards",
    limit: "5 kB",
    code: 'export { watchPerson } from "./node_modules/@handrail/contact/dist/launcher/watchPerson.js";',
  }),
  firstLoad({
    name: "provider, rail and launcher, with the panel and its dialog",
    limit: "30 kB",
    code: `${provider} export { ContactChannels } from "@handrail/contact/channels"; export { Dialog } from "@handrail/ui/dialog";`,
  }),
  // The target is 26 kB.
  firstLoad({ name: "provider, rail and launcher, with the form", limit: "26.4 kB", code: provider + form }),
  firstLoad({
    name: "provider, rail and launcher, with the form and a desk",
    // The target is 34 kB.
    limit: "34.3 kB",
    code: `${provider} ${form} export { zendeskRequests } from "@handrail/desks/zendesk";`,
  }),
  firstLoad({
    name: "provider, rail and launcher, with the search for hidden rails",
    limit: "18 kB",
    code: `${provider} export { findObscured } from "@handrail/contact/obscured";`,
  }),
  part({ name: "outbox of the form", limit: "6 kB", code: 'export { createOutbox } from "@handrail/core/outbox";' }),
  firstLoad({
    name: "added by the FAQ, with the vote on an answer",
    // The target is 4 kB, without the vote.
    limit: "5.5 kB",
    code: 'export { HelpFaq } from "@handrail/faq";',
    without: contact,
  }),
  firstLoad({
    name: "added by an answer, with its vote",
    limit: "7 kB",
    code: 'export { HelpAnswer } from "@handrail/answer";',
    without: contact,
  }),
  firstLoad({
    name: "loaded by the FAQ for links, `remember` and `hashOnOpen`",
    limit: "0.9 kB",
    code: ["persistOpen", "scrollToTarget"]
      .map((file) => `export * from "./node_modules/@handrail/faq/dist/faq/${file}.js";`)
      .join(" "),
    without: contact,
  }),
  part({
    name: "added by search, with its engine",
    limit: "20 kB",
    code: 'export { HelpSearch } from "@handrail/search";',
    without: contact,
    plugins: [leaveOutOnNeed],
  }),
  part({
    name: "added by search without markup, with its engine",
    limit: "14 kB",
    code: 'export { useSearch, localSource } from "@handrail/search";',
    without: contact,
    plugins: [leaveOutOnNeed],
  }),
  part({
    name: "engine of search, as a page loads it for an index file",
    limit: "9 kB",
    code: `export { openUnknown } from "${engineFile}openData.js";`,
    plugins: [leaveOutOnNeed],
  }),
  part({
    name: "loaded by search to make an index from articles",
    limit: "1.5 kB",
    code: `export { indexArticles } from "${engineFile}indexArticles.js";`,
    without: engineIsThere,
  }),
  part({
    name: "loaded by search with the first hits",
    limit: "2.4 kB",
    code: 'export * from "./node_modules/@handrail/search/dist/sources/describeHits.js";',
    without: engineIsThere,
  }),
  part({
    name: "loaded by search for synonyms and compounds",
    limit: "1.5 kB",
    code: `export * from "${engineFile}synonyms.js"; export * from "${engineFile}compounds.js";`,
    without: engineIsThere,
  }),
  part({
    name: "loaded by search for scripts without spaces",
    limit: "1 kB",
    code: `export * from "${engineFile}splitUnspaced.js";`,
    without: engineIsThere,
  }),
  part({
    name: "whole engine of search, without passages",
    // The target is 9 kB. All parts are in it, because an index that is created or loaded directly answers at once, without waiting for a part.
    limit: "12.5 kB",
    code: 'export * from "@handrail/search/engine";',
    plugins: [leaveOutOnNeed],
  }),
  firstLoad({
    name: "client of the worker of search",
    limit: "1 kB",
    code: 'export { openInWorker } from "./node_modules/@handrail/search/dist/sources/askWorker.js";',
  }),
  firstLoad({
    name: "worker of search, one file with all languages",
    limit: "24 kB",
    code: 'import "./node_modules/@handrail/search/dist/worker/index.js";',
  }),
  firstLoad({
    name: "largest language pack of search",
    limit: "3 kB",
    code: 'export { zh } from "./node_modules/@handrail/search/dist/languages/zh.js";',
  }),
  ...[
    ["algoliaSource", "3 kB"],
    ["meilisearchSource", "3 kB"],
    ["typesenseSource", "3 kB"],
    // The target is 3 kB. It describes to the service how to match words, which the others know.
    ["openSearchSource", "3.2 kB"],
  ].map(([name, limit]) =>
    part({
      name: `${name} of search`,
      limit,
      code: `export { ${name} } from "@handrail/search/adapters";`,
      plugins: [leaveOutAlternatives],
    }),
  ),
  firstLoad({
    name: "added by a tour, with its positioning",
    // The target is 14 kB. Branches, hooks, practised steps and steps of other pages came after it was set.
    limit: "14.95 kB",
    code: 'export { Tour } from "@handrail/walkthrough";',
    without: contact,
  }),
  firstLoad({
    name: "loaded by a tour to practise, ask, play and lead to other pages, with what it has already",
    limit: "6.2 kB",
    code: 'export * from "./node_modules/@handrail/walkthrough/dist/parts/StepParts.js";',
    without: contact,
  }),
  ...[
    ["a course, with its records and certificate", "14 kB", "{ Course }"],
    ["a course, its catalogue and the report", "18.5 kB", "*"],
  ].map(([name, limit, exported]) =>
    firstLoad({
      name: `added by ${name}, without the tour`,
      limit,
      code: `export ${exported} from "@handrail/walkthrough/course";`,
      without: [...contact, "*/Tour.js"],
    }),
  ),
  part({
    name: "added by xAPI statements to training records",
    limit: "3.2 kB",
    code: 'export { toStatements } from "@handrail/walkthrough/xapi";',
    without: recordsAreThere,
  }),
  part({
    name: "added by the sender of xAPI statements to the outbox",
    limit: "3 kB",
    code: 'export { createXapiSender } from "@handrail/walkthrough/xapi";',
    without: recordsAreThere,
  }),
];

function leaveOut(filter) {
  return {
    name: "leave-out-imports",
    setup(bundle) {
      bundle.onResolve({ filter }, ({ kind, path }) =>
        kind === "dynamic-import" ? { path, external: true } : undefined,
      );
    },
  };
}

function firstLoad(options) {
  return part({ ...options, plugins: [leaveOutDynamicImports] });
}

function part({ name, limit, code, without = [], plugins = [] }) {
  return {
    name,
    limit,
    gzip: true,
    ignore: [...react, ...without],
    modifyEsbuildConfig: ({ entryPoints, ...options }) => ({
      ...options,
      stdin: { contents: code, resolveDir: packedFolder },
      format: "esm",
      target: "es2022",
      plugins,
    }),
  };
}
