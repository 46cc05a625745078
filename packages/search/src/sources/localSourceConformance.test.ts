import { describeSource } from "../testing/sourceConformance.js";
import { localSource } from "./localSource.js";
import type { SearchSource } from "./searchSource.js";

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
