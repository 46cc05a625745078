// Measures what one component adds to a page in Vite, webpack and esbuild: the packed packages, minified, gzip -9, without React.
//   npx turbo run build --filter='./packages/*' && node benchmarks/firstLoad.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { unpackPackages } from "../scripts/lib/pack.mjs";
import { bundlers } from "./lib/bundlers.mjs";

const components = {
  "the provider alone": "",
  HelpFaq: 'export { HelpFaq } from "@handrail/faq";',
  HelpSearch: 'export { HelpSearch } from "@handrail/search";',
  HelpAnswer: 'export { HelpAnswer } from "@handrail/answer";',
  Tour: 'export { Tour } from "@handrail/walkthrough";',
  ContactForm: 'export { ContactForm } from "@handrail/contact/form";',
};

const folder = join(unpackPackages(), "apps");
mkdirSync(folder, { recursive: true });
process.stdout.write("| kB: first load + later | Vite | webpack | esbuild |\n| --- | --- | --- | --- |\n");
for (const [name, code] of Object.entries(components)) {
  const entry = join(folder, `${name.replaceAll(" ", "-")}.js`);
  writeFileSync(entry, `export { HandrailProvider, defineContacts } from "@handrail/contact";\n${code}\n`);
  const cells = [];
  for (const bundle of Object.values(bundlers)) {
    const { firstLoad, later } = await bundle(entry);
    cells.push(`${kilobytes(firstLoad)} + ${kilobytes(later)}`);
  }
  process.stdout.write(`| ${[name, ...cells].join(" | ")} |\n`);
}

function kilobytes(bytes) {
  return (bytes / 1000).toFixed(1);
}
