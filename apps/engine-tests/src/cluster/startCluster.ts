import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { clusterFolder, ensureJars } from "./ensureJars.js";

/** A running cluster of OpenSearch nodes on this machine. */
export interface Cluster {
  /** The address of each node. The first node manages the cluster. */
  readonly urls: readonly string[];
  /** Kills one node at once, as a power cut would. */
  kill(node: number): Promise<void>;
  /** Stops all nodes and deletes their data. */
  stop(): Promise<void>;
}

type Node = ChildProcessWithoutNullStreams;

const startTimeoutMs = 120_000;
const stopTimeoutMs = 20_000;

/** As in OpenSearch's distribution: with another collector, a node refuses requests because it takes garbage for used memory. */
const javaOptions = [
  "-Xms512m",
  "-Xmx512m",
  "-XX:+UseG1GC",
  "-XX:G1ReservePercent=25",
  "-XX:InitiatingHeapOccupancyPercent=30",
];

/**
 * Starts two nodes and waits until they form a cluster. They listen on the loopback address only.
 * @throws Error if a node does not start, with its output
 */
export async function startCluster(): Promise<Cluster> {
  const jars = await ensureJars();
  const ports = await freePorts(4);
  const folder = mkdtempSync(join(tmpdir(), "handrail-engine-tests-"));
  const transports = ports.slice(2);
  const processes = transports.map((transport, node) => {
    const home = join(folder, `node-${node + 1}`);
    mkdirSync(home);
    const settings = settingsOf({ home, node, http: ports[node], transport, transports });
    writeFileSync(join(home, "opensearch.yml"), JSON.stringify(settings));
    return startNode(home, jars);
  });
  const cluster: Cluster = {
    urls: transports.map((_, node) => `http://127.0.0.1:${ports[node]}`),
    kill: async (node) => end(processes[node], "SIGKILL"),
    async stop() {
      await Promise.all(processes.map((process) => end(process)));
      rmSync(folder, { recursive: true, force: true });
    },
  };
  try {
    await Promise.all(processes.map(waitForStart));
    await fetch(`${cluster.urls[0]}/_cluster/health?wait_for_nodes=2&timeout=60s`);
    return cluster;
  } catch (error) {
    await cluster.stop();
    throw error;
  }
}

interface NodeSettings {
  home: string;
  node: number;
  http: number | undefined;
  transport: number;
  transports: readonly number[];
}

function settingsOf({ home, node, http, transport, transports }: NodeSettings): Record<string, unknown> {
  return {
    "cluster.name": "handrail-engine-tests",
    "cluster.initial_cluster_manager_nodes": ["node-1"],
    "cluster.routing.allocation.disk.threshold_enabled": false,
    "discovery.seed_hosts": transports.map((port) => `127.0.0.1:${port}`),
    "http.port": http,
    "network.host": "127.0.0.1",
    "node.name": `node-${node + 1}`,
    "node.store.allow_mmap": false,
    "path.home": home,
    "transport.port": transport,
  };
}

function startNode(home: string, jars: string): Node {
  return spawn("java", [...javaOptions, "-cp", join(jars, "*"), join(clusterFolder, "EngineNode.java"), home]);
}

async function waitForStart({ stdout, stderr }: Node): Promise<void> {
  let errors = "";
  stderr.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-10_000);
  });
  for await (const line of createInterface({ input: stdout, signal: AbortSignal.timeout(startTimeoutMs) })) {
    if (line !== "started") continue;
    stdout.resume();
    return;
  }
  throw new Error(`A node of OpenSearch did not start in ${startTimeoutMs / 1000} seconds, or stopped. ${errors}`);
}

/** Ends a process by the end of its input, which lets it clean up, or by a signal. */
async function end(process: Node | undefined, signal?: "SIGKILL"): Promise<void> {
  if (!process || process.exitCode !== null || process.signalCode !== null) return;
  const exited = once(process, "exit");
  if (signal) process.kill(signal);
  else process.stdin.end();
  const timer = setTimeout(() => process.kill("SIGKILL"), stopTimeoutMs);
  await exited;
  clearTimeout(timer);
}

async function freePorts(count: number): Promise<number[]> {
  const servers = Array.from({ length: count }, () => createServer().listen(0, "127.0.0.1"));
  await Promise.all(servers.map((server) => once(server, "listening")));
  const ports = servers.map((server) => {
    const address = server.address();
    return typeof address === "object" && address ? address.port : 0;
  });
  await Promise.all(servers.map((server) => once(server.close(), "close")));
  return ports;
}
