// `npm run guides`: copies the files of fixtures/consumers, which are built and opened in Chromium, into docs/guides, where
// a comment names them. With --check, writes nothing and fails if a guide is behind.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join } from "node:path";
import { fixtures } from "./lib/consumers/app.mjs";
import { root } from "./lib/run.mjs";

const folder = join(root, "docs/guides");
const quotation = /^<!-- file: (\S+) -->\n(?:```\w*\n.*?^```\n)?/gms;
const languages = { ".cjs": "js", ".mjs": "js" };

const checksOnly = process.argv.includes("--check");
const guides = readdirSync(folder).filter((name) => name.endsWith(".md"));
const behind = guides.filter((name) => {
  const path = join(folder, name);
  const text = readFileSync(path, "utf8");
  const updated = text.replace(quotation, (_, file) => quote(file));
  if (!checksOnly) writeFileSync(path, updated);
  return updated !== text;
});

for (const name of behind) console.log(`docs/guides/${name} ${checksOnly ? "is behind its app" : "is written anew"}.`);
if (checksOnly && behind.length > 0) {
  console.error("Run `npm run guides` and commit the result.");
  process.exitCode = 1;
} else console.log(`${guides.length} guides show the files of their apps.`);

function quote(file) {
  const code = readFileSync(join(fixtures, file), "utf8");
  const extension = extname(file);
  return `<!-- file: ${file} -->\n\`\`\`${languages[extension] ?? extension.slice(1)}\n${code}\`\`\`\n`;
}
