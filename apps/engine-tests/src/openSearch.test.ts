import { openSearchSource } from "@handrail/search/adapters";
import { createSearchDocument } from "@handrail/search/push";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeSource } from "../../../packages/search/src/testing/sourceConformance.js";
import { type Cluster, startCluster } from "./cluster/startCluster.js";
import { describeFailover } from "./describeFailover.js";
import { describeRelevance } from "./describeRelevance.js";
import { describeScale } from "./describeScale.js";
import { createTestBed } from "./testBed.js";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(async () => {
  bed.figures.print();
  await cluster?.stop();
});
const bed = createTestBed(() => cluster);

describe("startCluster", () => {
  it("starts two nodes that form one cluster", async () => {
    expect(await bed.read("/_cluster/health")).toMatchObject({ number_of_nodes: 2, status: "green" });
  });
});

const index = "conformance";
const elsewhere = (url: string, name = index) => openSearchSource({ url, index: name });
describeSource("openSearchSource with OpenSearch", {
  index: (articles) =>
    bed.push(
      index,
      articles.map((article) => createSearchDocument(article)),
    ),
  create: () => bed.createSource(index),
  failing: {
    "has no such index": () => elsewhere(cluster.urls[0] ?? "", "missing"),
    "cannot be reached": () => elsewhere("http://127.0.0.1:1"),
    "asks for an index whose name is not valid": () => elsewhere(cluster.urls[0] ?? "", "Not Valid"),
  },
});

describeRelevance(bed);
describeScale(bed);
// The last one: afterwards no node runs.
describeFailover(bed);
