// `npm run test:engines`: tests search with a real OpenSearch cluster on this machine, if it has Java and Maven.
import { spawnSync } from "node:child_process";
import { ensureInstalled } from "./lib/install.mjs";
import { run } from "./lib/run.mjs";

const missing = [
  { name: "a Java Development Kit, version 17 or newer", isThere: javaVersion() >= 17 },
  { name: "Maven", isThere: outputOf("mvn", ["--version"]).includes("Apache Maven") },
].filter(({ isThere }) => !isThere);

if (missing.length > 0) {
  console.log(`The tests with OpenSearch are left out: ${missing.map(({ name }) => name).join(" and ")} is missing.`);
} else {
  await ensureInstalled();
  // The figures that the tests measure are worth reading, so nothing is left out of the output or taken from the cache.
  process.exitCode = await run("npx", ["turbo", "run", "test:engines", "--output-logs=new-only"], {
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: "1" },
  });
}

function javaVersion() {
  return Number(/^javac (\d+)/m.exec(outputOf("javac", ["-version"]))?.[1] ?? 0);
}

function outputOf(command, args) {
  const { stdout, stderr } = spawnSync(command, args, { encoding: "utf8" });
  return `${stdout ?? ""}${stderr ?? ""}`;
}
