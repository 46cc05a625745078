import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";

/** Packs the package and asks publint and are-the-types-wrong about the tarball. */
export async function checkPacked(manifest, scratch) {
  const packed = execFileSync("npm", ["pack", "--json", "--ignore-scripts", "--pack-destination", scratch], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const [{ filename, files }] = JSON.parse(packed);
  const { buffer, byteOffset, byteLength } = readFileSync(join(scratch, filename));
  const tarball = buffer.slice(byteOffset, byteOffset + byteLength);
  const { messages } = await publint({ pack: { tarball }, strict: true });
  const faults = messages.map((message) => `publint: ${formatMessage(message, manifest)}`);
  const stray = files.filter(({ path }) => /\.(test|spec|stories|states)\.|\.env|\.reports/.test(path));
  faults.push(...stray.map(({ path }) => `${path} is packed and should not be.`));
  if (manifest.types) faults.push(...checkTypes(manifest, join(scratch, filename)));
  return faults;
}

function checkTypes(manifest, tarball) {
  const styles = Object.keys(manifest.exports).filter((entry) => entry.endsWith(".css"));
  const exclude = styles.length > 0 ? ["--exclude-entrypoints", ...styles] : [];
  try {
    execFileSync(
      "attw",
      [tarball, "--profile", "esm-only", "--format", "ascii", "--no-color", "--no-emoji", ...exclude],
      {
        encoding: "utf8",
        stdio: "pipe",
      },
    );
    return [];
  } catch (error) {
    return [`are-the-types-wrong:\n${error.stdout || error.message}`];
  }
}
