// Installs the packed packages into empty apps outside the repository, follows the README, and looks at the result in
// Chromium; then rehearses a release in a throw-away clone. Too slow for every save: CI runs it.
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureChromium } from "./lib/chromium.mjs";
import { ensureInstalled } from "./lib/install.mjs";
import { fail, root, run } from "./lib/run.mjs";

await ensureInstalled();
const chromiumPath = await ensureChromium().catch((error) => fail(error.message));
const scratch = mkdtempSync(join(tmpdir(), "handrail-consumers-"));
let passed = 0;
let failed = 0;
try {
  if ((await run("npx", ["turbo", "run", "build", "--filter=./packages/*", "--output-logs=errors-only"])) !== 0) {
    fail("The packages could not be built, so there is nothing to install.");
  }
  const tarballs = pack();
  for (const react of ["19", "18"])
    await attempt(`an empty Vite app with React ${react}`, () => viteApp(tarballs, react));
  await attempt("all packages take the same next version", rehearseRelease);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function attempt(name, check) {
  try {
    await check();
    passed += 1;
    console.log(`ok    ${name}`);
  } catch (error) {
    failed += 1;
    console.error(`FAIL  ${name}\n${error.stderr ?? ""}${error.stack}`);
  }
}

function quietly(command, args, cwd) {
  return execFileSync(command, args, { cwd, encoding: "utf8", stdio: "pipe" });
}

function pack() {
  const folders = readdirSync(join(root, "packages"));
  return folders.map((folder) => {
    const said = quietly("npm", ["pack", "--json", "--pack-destination", scratch], join(root, "packages", folder));
    return join(scratch, JSON.parse(said)[0].filename);
  });
}

async function viteApp(tarballs, react) {
  const app = join(scratch, `react-${react}`);
  mkdirSync(join(app, "src"), { recursive: true });
  const [, example] = /```tsx example\n([\s\S]*?)```/.exec(readFileSync(join(root, "README.md"), "utf8")) ?? [];
  if (!example) throw new Error("README.md has no example to follow.");
  const files = {
    "package.json": JSON.stringify({ name: "consumer", private: true, type: "module" }),
    "index.html":
      '<!doctype html><html lang="en"><title>Help</title><link rel="icon" href="data:,"><div id="root"></div><script type="module" src="/src/main.tsx"></script></html>',
    "src/App.tsx": example,
    "src/main.tsx":
      'import { createRoot } from "react-dom/client";\nimport { App } from "./App";\n' +
      'const root = document.getElementById("root");\nif (root) createRoot(root).render(<App />);\n',
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        strict: true,
        noEmit: true,
        jsx: "react-jsx",
        module: "ESNext",
        moduleResolution: "Bundler",
        target: "ES2022",
        types: ["vite/client"],
      },
      include: ["src"],
    }),
    "vite.config.js": 'export default { oxc: { jsx: { runtime: "automatic" } } };\n',
  };
  for (const [name, text] of Object.entries(files)) writeFileSync(join(app, name), text);
  const tools = ["vite@8", "typescript@6", `@types/react@${react}`, `@types/react-dom@${react}`];
  const peers = [`react@${react}`, `react-dom@${react}`];
  quietly("npm", ["install", "--no-audit", "--no-fund", ...peers, ...tools, ...tarballs], app);
  quietly("npx", ["tsc"], app);
  quietly("npx", ["vite", "build"], app);
  await lookAt(app);
}

async function lookAt(app) {
  const { preview } = await import("vite");
  const { chromium } = await import("playwright");
  const server = await preview({
    root: app,
    configFile: false,
    preview: { port: 4790, host: "127.0.0.1" },
    logLevel: "error",
  });
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox"] });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
    await page.goto(server.resolvedUrls.local[0]);
    await page.locator("summary", { hasText: "How do I pay?" }).click();
    await page.getByText("By card, or by transfer").waitFor();
    const call = page.locator('[data-hr~="rail"] a[href="tel:+37052000000"]').first();
    await call.click({ trial: true });
    const line = await page
      .locator('[data-hr~="rail"]')
      .first()
      .evaluate((rail) => getComputedStyle(rail).borderTopWidth);
    if (line !== "3px") throw new Error(`The rail's line is ${line} wide: the styles did not arrive.`);
    if (errors.length > 0) throw new Error(`The page reported: ${errors.join("; ")}`);
  } finally {
    await browser.close();
    await server.close();
  }
}

function rehearseRelease() {
  const clone = join(scratch, "clone");
  quietly("git", ["clone", "--quiet", "--depth", "1", `file://${root}`, clone], scratch);
  symlinkSync(join(root, "node_modules"), join(clone, "node_modules"));
  for (const name of readdirSync(join(clone, ".changeset"))) {
    if (name.endsWith(".md") && name !== "README.md") rmSync(join(clone, ".changeset", name));
  }
  writeFileSync(join(clone, ".changeset/rehearsal.md"), '---\n"@handrail/core": minor\n---\n\nYou can now rehearse.\n');
  cpSync(join(root, ".changeset/config.json"), join(clone, ".changeset/config.json"));
  quietly("npx", ["changeset", "version"], clone);
  const versions = readdirSync(join(clone, "packages")).map(
    (folder) => JSON.parse(readFileSync(join(clone, "packages", folder, "package.json"), "utf8")).version,
  );
  const before = JSON.parse(readFileSync(join(root, "packages/core/package.json"), "utf8")).version;
  if (new Set(versions).size !== 1 || versions[0] === before)
    throw new Error(`The versions are ${versions.join(", ")}.`);
}
