// Checks the subject of each commit: `scope: what changed`, at most 72 characters, without a full stop. Commits up to
// the one below are older than the rule.
import { execFileSync } from "node:child_process";
import { root } from "./lib/run.mjs";

const lastBeforeRule = "e715876";
const maxLength = 72;
const git = (...args) =>
  execFileSync("git", args, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

const subjects = git("log", "--no-merges", "--format=%h %s", ...rangeOf(lastBeforeRule))
  .trim()
  .split("\n")
  .filter(Boolean);
const faults = subjects.flatMap((line) => {
  const subject = line.slice(line.indexOf(" ") + 1);
  return [
    ...(/^[a-z0-9][a-z0-9-]*(, [a-z0-9-]+)*: [^\s].*[^.]$/.test(subject)
      ? []
      : [`${line}\n  Write "scope: what changed", without a full stop.`]),
    ...(subject.length <= maxLength
      ? []
      : [`${line}\n  Has ${subject.length} characters. Write at most ${maxLength}; the reason goes into the body.`]),
  ];
});
for (const fault of faults) console.error(fault);
if (faults.length === 0) console.log(`${subjects.length} commits have a valid subject.`);
process.exitCode = faults.length > 0 ? 1 : 0;

// A shallow clone may not have that commit. Then only the newest commit is checked.
function rangeOf(commit) {
  try {
    git("merge-base", "--is-ancestor", commit, "HEAD");
    return [`${commit}..HEAD`];
  } catch {
    return ["-1"];
  }
}
