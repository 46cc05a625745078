import { existsSync, readFileSync } from "node:fs";
import { run } from "./run.mjs";

/** Whether packages of Debian can be installed here: as root, on Debian or a system like it. */
export function canInstallPackages() {
  return process.getuid?.() === 0 && isDebian();
}

/** Installs packages of Debian. */
export async function installPackages(names) {
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  await run("apt-get", ["update", "-qq"], { env });
  await run("apt-get", ["install", "-y", "-qq", ...names], { env, quiet: true });
}

function isDebian() {
  return existsSync("/etc/os-release") && /^ID(_LIKE)?=.*debian/m.test(readFileSync("/etc/os-release", "utf8"));
}
