import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "./cluster/startCluster.js";

let cluster: Cluster;
beforeAll(async () => {
  cluster = await startCluster();
});
afterAll(() => cluster?.stop());

describe("startCluster", () => {
  it("starts two nodes that form one cluster", async () => {
    const health = await fetch(`${cluster.urls[1]}/_cluster/health`);
    expect(await health.json()).toMatchObject({ number_of_nodes: 2, status: "green" });
  });
});
