// Writes a new part in the house's style: component, exports, conformance entry, states, story, messages when given, changeset.
//   npm run new:part PACKAGE NAME ["What it is for."] [KEY.LOCALE="Text" ...]
//   npm run new:part faq Note "A remark under the questions." note.en="Please note" note.lt="Atkreipkite dėmesį"
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fail, root, run } from "./lib/run.mjs";

const usage = 'Usage: npm run new:part PACKAGE NAME ["What it is for."] [KEY.LOCALE="Text" ...]';
const messagesFolder = "packages/core/src/messages";

const [packageName = "", name = "", ...rest] = process.argv.slice(2);
const texts = rest.filter((argument) => /^\w+\.\w+=/.test(argument));
const purpose = rest.find((argument) => !texts.includes(argument)) ?? "";

// Path to new content. Nothing is written before everything has been checked.
const files = new Map();
const source = `packages/${checkedPackage()}/src`;
const part = describePart();
const message = readMessage();
/** The part's name in the package's anatomy.ts, where it has one. */
const tokenKey = existsSync(join(root, source, "anatomy.ts")) && part.given[0].toLowerCase() + part.given.slice(1);

create(`${source}/${part.folder}/${part.component}.tsx`, component());
create(`${source}/${part.folder}/${part.component}.states.tsx`, states());
create(`${source}/${part.folder}/${part.component}.stories.tsx`, story());
create(`.changeset/${packageName}-${part.token}.md`, changeset());
addExports();
addConformanceEntry();
addToStatesTest();
addToken();
addToReadme();
addMessage();

for (const [path, content] of files) writeFileSync(join(root, path), content);
const formatted = [...files.keys()].filter((path) => !path.endsWith(".md"));
if ((await run("npx", ["biome", "check", "--write", ...formatted])) !== 0)
  fail("Biome found a fault in the new files.");
console.log(`Wrote or changed:\n${[...files.keys()].map((path) => `  ${path}`).join("\n")}

Next:
  1. See it:       npm start, then ${storyTitle()}
  2. Style it:     [data-hr~="${part.token}"] in ${stylesheet()}
  3. Describe it:  ${part.publicName} in the table of parts in packages/${packageName}/README.md
  4. Test it:      npx vitest run --root packages/${packageName} src/conformance.test.tsx src/anatomy.test.ts
  5. Accept the new public name:  npx turbo run check --filter=@handrail/${packageName} -- --update`);

function checkedPackage() {
  const known = readdirSync(join(root, "packages")).filter((other) =>
    existsSync(join(root, "packages", other, "src/conformance.test.tsx")),
  );
  if (known.includes(packageName)) return packageName;
  const problem = packageName ? `"${packageName}" is not a package with parts.` : "The package is missing.";
  return fail(`${problem} Choose one of ${known.join(", ")}.\n${usage}`);
}

/** Names and places of the part. A package with a namespace, such as `Faq`, has one folder for all its parts. */
function describePart() {
  const hasNamespace = existsSync(join(root, source, packageName, "index.parts.ts"));
  const [given, folder = packageName] = name.split("/").reverse();
  if (!/^[A-Z][A-Za-z0-9]+$/.test(given)) {
    fail(`"${name}" is not a valid name of a part. Write it like a component: ToggleAll.\n${usage}`);
  }
  if (!hasNamespace && !(name.includes("/") && existsSync(join(root, source, folder)))) {
    const folders = readdirSync(join(root, source), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const example = `${folders[0]?.name ?? "folder"}/${given}`;
    fail(
      `In ${packageName}, put an existing folder before the name: ${example}. It has ${folders.map((entry) => entry.name).join(", ")}.`,
    );
  }
  if (hasNamespace && folder !== packageName) {
    fail(`All parts of ${packageName} are in one folder. Write only ${given}.`);
  }
  const namespace = capitalise(packageName);
  if (hasNamespace && given.startsWith(namespace)) fail(`Write ${given.slice(namespace.length)}: the prefix is added.`);
  const componentName = hasNamespace ? namespace + given : given;
  const token = componentName.replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();
  const publicName = hasNamespace ? `${namespace}.${given}` : given;
  return { given, folder, hasNamespace, component: componentName, token, publicName };
}

/** The message that the part shows, with a text in each locale. */
function readMessage() {
  if (texts.length === 0) return undefined;
  const entries = texts.map((argument) => /^(?<key>\w+)\.(?<locale>\w+)=(?<text>.+)$/s.exec(argument)?.groups);
  if (entries.includes(undefined)) fail(`A message has no text.\n${usage}`);
  const [{ key }] = entries;
  const locales = readdirSync(join(root, messagesFolder), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(root, messagesFolder, entry.name, packageName)))
    .map((entry) => entry.name);
  const hook = readdirSync(join(root, source, part.folder)).find((file) => /^use\w+(Messages|Words)\.ts$/.test(file));
  if (locales.length === 0 || !hook) {
    fail(`This script cannot add messages to ${packageName}. Add the message by hand, in ${messagesFolder}.`);
  }
  const given = entries.map((entry) => entry.locale);
  if (entries.some((entry) => entry.key !== key) || [...given].sort().join() !== [...locales].sort().join()) {
    fail(`Give one message, once in each locale: ${locales.map((locale) => `${key}.${locale}="…"`).join(" ")}`);
  }
  return { key, entries, hook: hook.replace(".ts", "") };
}

function component() {
  const { component: Name, token } = part;
  const jsDoc = [purpose, "Renders a `<div>`."].filter(Boolean).join(" ");
  const dataHr = tokenKey ? `{parts.${tokenKey}}` : `"${token}"`;
  const body = message
    ? `const messages = ${message.hook}();
    return <div data-hr=${dataHr} {...props} ref={ref}>{props.children ?? messages.${message.key}}</div>;`
    : `return <div data-hr=${dataHr} {...props} ref={ref} />;`;
  return `"use client";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
${tokenKey ? 'import { parts } from "../anatomy.js";' : ""}
${message ? `import { ${message.hook} } from "./${message.hook}.js";` : ""}

/** ${jsDoc} */
export const ${Name} = /* @__PURE__ */ forwardRef<HTMLDivElement, ${Name}Props>(
  function ${Name}(props, ref) {
    ${body}
  },
);

/** Props of {@link ${Name}}. */
export interface ${Name}Props extends ComponentPropsWithoutRef<"div"> {}
`;
}

function states() {
  const { component: Name, publicName } = part;
  const shared = message ? "{ props: {} }" : `{ props: { children: "${publicName}" } }`;
  const shown = message
    ? JSON.stringify(message.entries.find(({ locale }) => locale === "en")?.text)
    : `"${publicName}"`;
  return `import { defineStates } from "@handrail-tooling/testing/states";
import { ${Name} } from "./${Name}.js";

/** The states of \`${publicName}\`. */
export const ${statesName()} = defineStates(${Name}, ${shared}, {
  atRest: { description: ${JSON.stringify(purpose || "With its defaults.")}, shows: { text: ${shown} } },
});
`;
}

function statesName() {
  return `${part.component[0].toLowerCase()}${part.component.slice(1)}States`;
}

function story() {
  const { component: Name } = part;
  return `import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { ${Name} } from "./${Name}.js";
import { ${statesName()} as states } from "./${Name}.states.js";

const meta = { title: "${storyTitle()}", component: ${Name} } satisfies Meta<typeof ${Name}>;
export default meta;

export const AtRest = story(states.atRest);
`;
}

/** The stylesheet of the part's folder, or else the package's. */
function stylesheet() {
  const inFolder = readdirSync(join(root, source, part.folder)).find((file) => file.endsWith(".css"));
  return inFolder ? `${source}/${part.folder}/${inFolder}` : `${source}/styles.css`;
}

/** Under the heading that the package's other stories have. */
function storyTitle() {
  const stories = readdirSync(join(root, source), { recursive: true }).filter((file) => file.endsWith(".stories.tsx"));
  const titles = stories.map((file) => /title: "(Components\/[^/"]+)\//.exec(read(`${source}/${file}`))?.[1]);
  return `${titles.find(Boolean) ?? `Components/${capitalise(packageName)}`}/${part.publicName}`;
}

function changeset() {
  const what = purpose ? `: ${purpose[0].toLowerCase()}${purpose.slice(1)}` : ".";
  return `---\n"@handrail/${packageName}": minor\n---\n\nYou can now use \`${part.publicName}\`${what}\n`;
}

function addExports() {
  const { component: Name, folder, given, hasNamespace } = part;
  const append = (path, line) => files.set(path, `${read(path)}${line}\n`);
  if (hasNamespace) {
    append(`${source}/${folder}/index.parts.ts`, `export { ${Name} as ${given} } from "./${Name}.js";`);
    append(`${source}/index.ts`, `export type { ${Name}Props } from "./${folder}/${Name}.js";`);
  } else if (existsSync(join(root, source, folder, "index.ts"))) {
    append(`${source}/${folder}/index.ts`, `export { ${Name}, type ${Name}Props } from "./${Name}.js";`);
  } else {
    append(`${source}/index.ts`, `export { ${Name}, type ${Name}Props } from "./${folder}/${Name}.js";`);
  }
}

function addConformanceEntry() {
  const path = `${source}/conformance.test.tsx`;
  const entry = existsSync(join(root, source, part.folder, "index.ts")) ? `./${part.folder}/index.js` : "./index.js";
  const module = /import \* as (\w+) from "([^"]+)"/g;
  const variable = [...read(path).matchAll(module)].find((match) => match[2] === entry)?.[1];
  const tag = `${variable}.${part.publicName}`;
  const element = `<${tag} {...props}>Text</${tag}>`;
  // The provider that the package's parts need around them.
  const rendered = read(path).includes("const page =") ? `page(${element})` : element;
  insertAfter(
    path,
    `describeParts(${variable}, {`,
    `"${part.publicName}": { token: "${part.token}", render: (props) => ${rendered} },`,
  );
}

function addToStatesTest() {
  const path = `${source}/states.test.tsx`;
  const before = existsSync(join(root, path))
    ? read(path)
    : `import { describeStates } from "@handrail-tooling/testing";\n\n`;
  const imported = `import { ${statesName()} } from "./${part.folder}/${part.component}.states.js";`;
  const provider = /describeStates\([^)]*, (\w+)\);/.exec(before)?.[1];
  const described = `describeStates("${part.publicName}", ${[statesName(), provider].filter(Boolean).join(", ")});`;
  files.set(path, `${imported}\n${before}${described}\n`);
}

function addToken() {
  if (tokenKey) insertAfter(`${source}/anatomy.ts`, "parts = {", `${tokenKey}: "${part.token}",`);
}

/** Adds a row to the table of parts, the one with a column for `data-hr`. */
function addToReadme() {
  if (!tokenKey) return;
  const path = `packages/${packageName}/README.md`;
  const table = /\n\|[^\n]*`data-hr`[^\n]*(\n\|[^\n]*)+/.exec(read(path))?.[0];
  if (!table) fail(`${path} has no table of parts with a column for \`data-hr\`.`);
  insertAfter(path, table, `| \`${part.publicName}\` | \`<div>\` | ${purpose} | \`${part.token}\` |`);
}

function addMessage() {
  if (!message) return;
  insertAfter(
    `${messagesFolder}/messages.ts`,
    `\n  ${packageName}: {`,
    `/** Shown by \`${part.publicName}\`. */\n${message.key}: string;`,
  );
  for (const { locale, text } of message.entries) {
    insertAfter(
      `${messagesFolder}/${locale}/${packageName}/index.ts`,
      `Messages["${packageName}"] = {`,
      `${message.key}: ${JSON.stringify(text)},`,
    );
  }
}

function create(path, content) {
  if (existsSync(join(root, path))) fail(`${path} exists already. Choose another name.`);
  files.set(path, content);
}

function insertAfter(path, anchor, line) {
  const before = read(path);
  if (!before.includes(anchor)) fail(`${path} has no line with "${anchor.trim()}", so nothing can be added to it.`);
  files.set(
    path,
    before.replace(anchor, () => `${anchor}\n${line}`),
  );
}

function read(path) {
  return readFileSync(join(root, path), "utf8");
}

function capitalise(word) {
  return word[0].toUpperCase() + word.slice(1);
}
