// Prints what each part costs a page (minified, gzip -9, React external) and ends with 1 when one is over its budget.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./lib/run.mjs";

const contact = ["@handrail/core", "@handrail/ui", "@handrail/contact", "@radix-ui/*", "lucide-react"];

/** `without`: packages that another line already counts. Budgets in kB of 1,000 bytes. */
const parts = [
  { name: "core", budget: 6, code: 'export * from "@handrail/core";' },
  {
    name: "provider + rail + launcher, with core, without the panel",
    budget: 14,
    code: 'export { HandrailProvider, ContactRail, ContactLauncher, defineContacts } from "@handrail/contact";',
  },
  { name: "faq, its own", budget: 4, code: 'export { HelpFaq } from "@handrail/faq";', without: contact },
  {
    name: "search, its own with MiniSearch",
    budget: 12,
    code: 'export { HelpSearch } from "@handrail/search";',
    without: contact,
  },
  {
    name: "walkthrough, its own with positioning",
    budget: 14,
    code: 'export { Tour } from "@handrail/walkthrough";',
    without: contact,
  },
];

let over = 0;
for (const { name, budget, code, without = [] } of parts) {
  const size = await measure(code, without);
  const fits = size <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? "ok  " : "OVER"} ${size.toFixed(2).padStart(6)} of ${String(budget).padStart(2)} kB  ${name}`);
}
process.exitCode = over > 0 ? 1 : 0;

async function measure(code, without) {
  const result = await build({
    stdin: { contents: code, resolveDir: join(root, "packages/react"), loader: "ts" },
    bundle: true,
    minify: true,
    splitting: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["react", "react-dom", "react/*", "react-dom/*", ...without],
    outdir: "out",
    write: false,
    metafile: true,
    logLevel: "error",
  });
  const bytes = firstLoad(result.metafile.outputs).map((path) =>
    result.outputFiles.find((file) => file.path.endsWith(path)),
  );
  return bytes.reduce((sum, file) => sum + gzipSync(file?.contents ?? new Uint8Array(), { level: 9 }).length, 0) / 1000;
}

// What the entry imports at once; what it imports when asked (the panel) is loaded later and not counted.
function firstLoad(outputs) {
  const entry = Object.keys(outputs).find((path) => outputs[path].entryPoint);
  const found = new Set([entry]);
  for (const path of found) {
    for (const { path: next, kind } of outputs[path].imports)
      if (kind === "import-statement" && outputs[next]) found.add(next);
  }
  return [...found];
}
