// Writes docs/props.md of each package with components: a table of the props of each component, read from the types.
// `--check` only compares. Our own script, because no maintained tool writes Markdown from the props of several packages.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import { fail, root } from "./lib/run.mjs";

const isCheck = process.argv.includes("--check");
const packages = readdirSync(join(root, "packages")).filter((name) => existsSync(join(root, "packages", name, "etc")));
const outdated = packages.filter((name) => !isUpToDate(name));
if (isCheck && outdated.length > 0) {
  fail(`docs/props.md of ${outdated.join(", ")} differs from the types. Run \`npm run props\` and commit the result.`);
}

function isUpToDate(name) {
  const folder = join(root, "packages", name);
  const published = publishedNames(folder);
  const components = sourceFiles(join(folder, "src"))
    .flatMap(componentsIn)
    .filter(({ component }) => published.has(`${component}Props`))
    .sort((one, other) => (one.component < other.component ? -1 : 1));
  if (components.length === 0) return true;
  const intro = "Written from the types by `npm run props`. A prop whose default is empty can be left out.";
  const page = `${[`# Props of @handrail/${name}`, intro, ...components.map(section)].join("\n\n")}\n`;
  const path = join(folder, "docs/props.md");
  if (existsSync(path) && readFileSync(path, "utf8") === page) return true;
  if (!isCheck) {
    mkdirSync(join(folder, "docs"), { recursive: true });
    writeFileSync(path, page);
  }
  return false;
}

// The API reports hold the names that a consumer can import.
function publishedNames(folder) {
  const reports = readdirSync(join(folder, "etc")).filter((file) => file.endsWith(".api.md"));
  const texts = reports.map((file) => readFileSync(join(folder, "etc", file), "utf8"));
  return new Set(texts.flatMap((text) => [...text.matchAll(/export interface (\w+)/g)].map(([, name]) => name)));
}

function sourceFiles(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((path) => path.endsWith(".tsx") && !/\.(?:test|spec|stories|states)\.|(?:examples|testing)\//.test(path))
    .map((path) => join(folder, path));
}

function componentsIn(path) {
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  return source.statements
    .filter((node) => ts.isInterfaceDeclaration(node) && node.name.text.endsWith("Props"))
    .map((node) => ({
      component: node.name.text.slice(0, -"Props".length),
      inherited: (node.heritageClauses ?? []).flatMap(({ types }) => types.map((type) => type.getText(source))),
      props: node.members.filter(ts.isPropertySignature).map((member) => readProp(member, source)),
    }));
}

function readProp(member, source) {
  const [comment] = ts.getJSDocCommentsAndTags(member);
  const defaultTag = ts.getJSDocTags(member).find(({ tagName }) => tagName.text === "default");
  return {
    name: member.name.getText(source).replaceAll('"', ""),
    type: member.type?.getText(source).replace(/ \| undefined$/, ""),
    default: ts.getTextOfJSDocComment(defaultTag?.comment) ?? (member.questionToken ? "" : "required"),
    description: ts.getTextOfJSDocComment(comment?.comment),
  };
}

function section({ component, inherited, props }) {
  const rows = props.map(
    (prop) => `| \`${prop.name}\` | \`${cell(prop.type)}\` | ${cell(prop.default)} | ${cell(prop.description)} |`,
  );
  return [
    `## ${component}`,
    inherited.length > 0 && `Also takes the props of ${inherited.map((type) => `\`${type}\``).join(" and ")}.`,
    rows.length > 0 && ["| prop | type | default | what it is for |", "| --- | --- | --- | --- |", ...rows].join("\n"),
  ]
    .filter(Boolean)
    .join("\n\n");
}

function cell(text = "") {
  return text
    .replace(/\{@link (\w+)\}/g, "`$1`")
    .replace(/\s+/g, " ")
    .replaceAll("|", "\\|")
    .trim();
}
