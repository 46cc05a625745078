import { execFile } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

/** The folder with EngineNode.java and the pom.xml of its class path. */
export const clusterFolder = join(import.meta.dirname, "../../cluster");

/**
 * Downloads OpenSearch with Maven, once: the jars stay in the user's cache folder.
 * @returns the folder with the jars
 * @throws Error if Maven fails, with its output
 */
export async function ensureJars(): Promise<string> {
  const pom = join(clusterFolder, "pom.xml");
  const version = /<opensearch.version>(.+)<\/opensearch.version>/.exec(readFileSync(pom, "utf8"))?.[1];
  const cache = join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "handrail");
  const jars = join(cache, `opensearch-${version}`);
  if (existsSync(jars)) return jars;
  // A folder with the final name is always complete.
  const partial = join(cache, `opensearch-${version}.${process.pid}`);
  mkdirSync(partial, { recursive: true });
  try {
    await run("mvn", ["-B", "-q", "-f", pom, "dependency:copy-dependencies", `-DoutputDirectory=${partial}`]);
    renameSync(partial, jars);
  } finally {
    rmSync(partial, { recursive: true, force: true });
  }
  return jars;
}
