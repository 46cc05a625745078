// Measures how long `handrail-content build` takes, and how much memory, on generated folders.
//   npx turbo run build --filter=@handrail/content && node benchmarks/content.mjs [number of files…]
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const cli = fileURLToPath(new URL("../packages/content/bin/handrail-content.js", import.meta.url));
// Reports the highest memory of the process when it ends.
const reporter = `data:text/javascript,process.on("exit",()=>{const{maxRSS,userCPUTime,systemCPUTime}=process.resourceUsage();process.stderr.write("used "+maxRSS+" "+(userCPUTime+systemCPUTime))})`;

/** An article of about 2,500 letters with each construct that content can have. */
function article(index, count) {
  const next = `article-${(index + 1) % count}`;
  const sections = Array.from(
    { length: 5 },
    (_, part) => `## Step ${part} of ${index}

Open **your account** and press <kbd>Pay</kbd>, then wait for *one minute*. [Read more about the next step](help:${next}#step-1-of-${(index + 1) % count}).

1. Unplug the hub, and wait for 30 seconds.
2. Plug it in again. The light becomes white after ${index} seconds[^${part}].
   - If it stays red, [call us](contact:phone).

| Light | Means |
| :---- | ----: |
| White | All is well<br>Nothing to do |
| Red   | Call us |

> [!WARNING]
> Do not press the button ${part} while the light blinks.

[^${part}]: Measured in ${2000 + index}.
`,
  );
  return `---\nid: article-${index}\ntitle: How do I do thing ${index}?\nsummary: In five steps.\ntopics: [all]\nrelated: [${next}]\nreviewedAt: 2026-01-01\n---\n${sections.join("\n")}`;
}

function writeFolder(count) {
  const root = mkdtempSync(join(tmpdir(), "handrail-content-benchmark-"));
  mkdirSync(join(root, "articles/en"), { recursive: true });
  for (let index = 0; index < count; index += 1) {
    writeFileSync(join(root, `articles/en/article-${index}.md`), article(index, count));
  }
  writeFileSync(join(root, "topics.json"), JSON.stringify([{ id: "all", title: "All" }]));
  writeFileSync(join(root, "contacts.json"), JSON.stringify([{ kind: "phone", number: "+37052000000" }]));
  mkdirSync(join(root, "node_modules"));
  return root;
}

function build(root, ...options) {
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", reporter, cli, "build", root, ...options],
    {
      cwd: root,
      encoding: "utf8",
    },
  );
  if (status !== 0) throw new Error(stdout);
  const [, kilobytes, microseconds] = /used (\d+) (\d+)/.exec(stderr) ?? [];
  return {
    seconds: (performance.now() - start) / 1000,
    cpuSeconds: Number(microseconds) / 1e6,
    megabytes: Number(kilobytes) / 1024,
  };
}

const print = (...cells) => process.stdout.write(`| ${cells.join(" | ")} |\n`);
const row = (name, { seconds, cpuSeconds, megabytes }) =>
  print(name, seconds.toFixed(1), cpuSeconds.toFixed(1), megabytes.toFixed(0));

print("files", "seconds", "seconds of CPU", "memory, MB");
print("---", "---", "---", "---");
const counts = process.argv.slice(2).map(Number);
for (const count of counts.length > 0 ? counts : [1000, 5000]) {
  const root = writeFolder(count);
  try {
    row(`${count}, first build`, build(root));
    row(`${count}, unchanged`, build(root));
    writeFileSync(join(root, "articles/en/article-0.md"), article(0, count).replace("minute", "hour"));
    row(`${count}, one changed`, build(root));
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
