import { mkdirSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { installManifest } from "../app.mjs";
import { openPage } from "../browser.mjs";
import { canCall, expect, hasStyles } from "../checks.mjs";
import { runCaptured } from "../command.mjs";
import { readExamples } from "../readmes.mjs";
import { withFiles } from "../staticServer.mjs";

const tools = { vite: "^8.3.8", typescript: "^6.0.3", "@types/react": "^19.2.0", "@types/node": "^20.19.0" };
const compilerOptions = {
  strict: true,
  noEmit: true,
  target: "ES2022",
  lib: ["ES2023", "DOM", "DOM.Iterable"],
  module: "ESNext",
  moduleResolution: "Bundler",
  jsx: "react-jsx",
  types: ["node"],
};

/** What each reader of a document has, and no install line names. */
const present = ["react", "react-dom"];

/**
 * The examples of the READMEs work as written: they import only what the install line above them names, they compile, their stylesheets
 * are found, and those marked `run` are opened.
 */
export async function readmeExamples(context) {
  const parent = join(context.scratch, "readmes");
  const groups = groupByPackages(readExamples());
  const names = [...new Set([...groups.keys()].flatMap((key) => key.split(" ")))];
  // One installation for all groups, since it takes longer than all checks.
  const dependencies = Object.fromEntries(names.map((name) => [name, "*"]));
  await installManifest(context, parent, { name: "reader", private: true, dependencies, devDependencies: tools });
  const faults = [];
  for (const [key, examples] of groups) {
    const app = join(parent, key.replace(/\W+/g, "-").slice(1));
    mkdirSync(app);
    writeFileSync(join(app, "package.json"), JSON.stringify({ name: "reader", private: true, type: "module" }));
    faults.push(...findMissing(app, examples), ...(await compile(app, examples)));
    for (const example of examples.filter(({ runs }) => runs))
      faults.push(...(await runExample(context, app, example)));
  }
  expect(faults.length === 0, `The documents do not work as written:\n${faults.join("\n")}`);
}

function groupByPackages(examples) {
  const groups = new Map();
  for (const example of examples.filter(({ packages }) => packages.length > 0)) {
    const key = example.packages.toSorted().join(" ");
    groups.set(key, [...(groups.get(key) ?? []), example]);
  }
  return groups;
}

/** The name of a package that is imported, and its entry. */
const imports = /(?:from|import|@import) "((?:@[\w-]+\/)?[\w-][\w.-]*)(\/[^"]*)?"/g;

// Strict package managers, such as pnpm, find only the packages that were asked for.
function findMissing(app, examples) {
  const { resolve } = createRequire(join(app, "package.json"));
  return examples.flatMap(({ path, line, code, packages }) =>
    [...code.matchAll(imports)].flatMap(([, name, entry = ""]) => {
      if (!packages.includes(name) && !present.includes(name))
        return [`${path}:${line}: ${name} is imported and not installed.`];
      if (!entry.endsWith(".css")) return [];
      try {
        resolve(name + entry);
        return [];
      } catch {
        return [`${path}:${line}: ${name}${entry} does not exist.`];
      }
    }),
  );
}

async function compile(app, examples) {
  for (const example of examples.filter(({ language }) => /^tsx?$/.test(language))) {
    const given = example.given ? `declare ${example.given};\n` : "";
    writeFileSync(join(app, fileName(example)), `${given}${example.code}export {};\n`);
  }
  writeFileSync(join(app, "css.d.ts"), 'declare module "*.css";\n');
  writeFileSync(join(app, "tsconfig.json"), JSON.stringify({ compilerOptions }));
  return await runCaptured("npx", ["tsc"], app).then(
    () => [],
    (error) => [error.message],
  );
}

function fileName({ path, line, language }) {
  return `${path.replace(/\W+/g, "-")}-${line}.${language}`;
}

async function runExample(context, app, example) {
  const name = fileName(example);
  const folder = join(app, `run-${name}`);
  mkdirSync(folder);
  writeFileSync(
    join(folder, "index.html"),
    '<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,"><div id="root"></div>' +
      '<script type="module" src="./main.tsx"></script></html>',
  );
  writeFileSync(
    join(folder, "main.tsx"),
    `import { createRoot } from "react-dom/client";
import * as example from "../${name}";
const [Example] = Object.values(example);
createRoot(document.getElementById("root")).render(<Example />);
`,
  );
  try {
    await runCaptured("npx", ["vite", "build", folder], app);
    await withFiles(join(folder, "dist"), (url) => openPage(context, url, checkExample));
    return [];
  } catch (error) {
    return [`${example.path}:${example.line}: ${error.message}`];
  }
}

async function checkExample(page) {
  await canCall(page);
  await hasStyles(page, '[data-hr~="rail"]', { "min-height": "60px", display: "flex" });
  const question = page.locator("summary").first();
  if (await question.isVisible()) {
    await question.click();
    await page.locator('[data-hr~="faq-answer"]').first().waitFor();
  }
}
