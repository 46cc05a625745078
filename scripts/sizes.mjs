// Prints what each part costs a page (minified, gzip -9, React external) and ends with 1 when one is over its budget.
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { root } from "./lib/run.mjs";

const provider = 'export { HandrailProvider, ContactRail, ContactLauncher, defineContacts } from "@handrail/contact";';
const contact = ["@handrail/core", "@handrail/ui", "@handrail/contact", "@radix-ui/*", "lucide"];

/**
 * `without`: packages that another line already counts; `beside`: code that is there anyway. `later: "left out"`: what is loaded when someone asks for it, such
 * as the panel, does not count. Budgets in kB of 1,000 bytes.
 */
const parts = [
  { name: "core", budget: 6, code: 'export * from "@handrail/core";' },
  {
    name: "provider + rail + launcher, with core, without the panel",
    budget: 14,
    code: provider,
    later: "left out",
  },
  {
    name: "panel with its dialog, when it is opened",
    budget: 16,
    code: 'export { ContactChannels } from "@handrail/contact/channels"; export { Dialog } from "@handrail/ui";',
    beside: provider,
    later: "left out",
  },
  {
    name: "form, where there is one",
    budget: 12,
    code: 'export { ContactForm } from "@handrail/contact/form";',
    beside: provider,
    later: "left out",
  },
  { name: "outbox of the form", budget: 6, code: 'export { createOutbox } from "@handrail/core/outbox";' },
  {
    name: "what looks for hidden rails",
    budget: 4,
    code: 'export { findObscured } from "@handrail/contact/obscured";',
    beside: provider,
    later: "left out",
  },
  {
    name: "a desk, such as Zendesk's, beside the form",
    budget: 8,
    code: 'export { zendeskRequests } from "@handrail/contact/desks/zendesk";',
    beside: `${provider} export { ContactForm } from "@handrail/contact/form";`,
    later: "left out",
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

const leaveOutWhatComesLater = {
  name: "leave-out-what-comes-later",
  setup(bundle) {
    bundle.onResolve({ filter: /./ }, ({ kind, path }) =>
      kind === "dynamic-import" ? { path, external: true } : undefined,
    );
  },
};

let over = 0;
for (const { name, budget, code, without = [], beside = "", later } of parts) {
  const there = beside && (await measure(beside, without, later));
  const size = (await measure(beside + code, without, later)) - there;
  const fits = size <= budget;
  if (!fits) over += 1;
  console.log(`${fits ? "ok  " : "OVER"} ${size.toFixed(2).padStart(6)} of ${String(budget).padStart(4)} kB  ${name}`);
}
process.exitCode = over > 0 ? 1 : 0;

async function measure(code, without, later) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: join(root, "packages/react"), loader: "ts" },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    jsx: "automatic",
    conditions: ["handrail-source"],
    define: { "process.env.NODE_ENV": '"production"' },
    external: ["react", "react-dom", "react/*", "react-dom/*", ...without],
    plugins: later === "left out" ? [leaveOutWhatComesLater] : [],
    write: false,
    logLevel: "error",
  });
  const bytes = outputFiles.reduce((sum, { contents }) => sum + gzipSync(contents, { level: 9 }).length, 0);
  return bytes / 1000;
}
