import { BrokenWorker, InlineWorker } from "../testing/InlineWorker.js";
import { describeSource } from "../testing/sourceConformance.js";
import { localSource } from "./localSource.js";
import type { SearchSource } from "./searchSource.js";
import { workerSource } from "./workerSource.js";

let source: SearchSource;
describeSource("localSource", {
  async index(articles) {
    source = localSource(articles.filter(({ locale }) => locale === "en"));
  },
  create: () => source,
  failing: {
    "gets a page instead of an index": () => localSource("data:text/html,<!doctype html>"),
    "gets JSON that is not an index": () => localSource("data:application/json,[]"),
  },
});

// A stand-in for a worker, of which search uses no more.
const createWorker = () => new InlineWorker() as unknown as Worker;
let inWorker: SearchSource;
describeSource("workerSource", {
  async index(articles) {
    const english = articles.filter(({ locale }) => locale === "en");
    inWorker = workerSource(english, { createWorker });
  },
  create: () => inWorker,
  failing: {
    "gets a page instead of an index": () => workerSource("data:text/html,<!doctype html>", { createWorker }),
    "cannot start its worker": () => workerSource([], { createWorker: () => new BrokenWorker() as unknown as Worker }),
  },
});
