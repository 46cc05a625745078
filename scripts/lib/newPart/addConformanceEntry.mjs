import { fail } from "../run.mjs";

/** Adds the part at the end of the package's conformance suite, written like the entries before it. */
export function addConformanceEntry(changes, part) {
  const path = `${part.source}/conformance.test.tsx`;
  const variable = suiteOf(changes, part, path);
  const tag = nameInTest(changes, part, { path, variable });
  const element = part.message ? `<${tag} {...props} />` : `<${tag} {...props}>Text</${tag}>`;
  // The provider that the package's parts need around them.
  const rendered = changes.read(path).includes("const page =") ? `page(${element})` : element;
  const [suite] = new RegExp(`describeParts\\(${variable}, \\{[^]*?\\n(?=\\}\\);)`).exec(changes.read(path)) ?? [];
  if (!suite) fail(`${path} has no describeParts(${variable}, { … }). Add the entry by hand.`);
  changes.insertAfter(
    path,
    suite.trimEnd(),
    `"${part.publicName}": { token: "${part.token}", render: (props) => ${rendered} },`,
  );
}

/** The variable with the exports that the part is among: that of its entry point, or the only one that the suite has. */
function suiteOf(changes, { source, folder }, path) {
  const code = changes.read(path);
  const entry = changes.exists(`${source}/${folder}/index.ts`) ? `./${folder}/index.js` : "./index.js";
  const imported = [...code.matchAll(/import \* as (\w+) from "([^"]+)"/g)].find((match) => match[2] === entry)?.[1];
  const tested = [...code.matchAll(/describeParts\((\w+),/g)].map(([, variable]) => variable);
  return tested.includes(imported) ? imported : tested[0];
}

/** How the suite names the part: `Faq.Note`, or `Note` taken out of the exports, or `channels.Note`. */
function nameInTest(changes, { hasNamespace, namespace, publicName }, { path, variable }) {
  const [taken, names = ""] = new RegExp(`const \\{ ([^}]+) \\} = ${variable};`).exec(changes.read(path)) ?? [];
  if (!taken) return `${variable}.${publicName}`;
  if (hasNamespace) return names.split(", ").includes(namespace) ? publicName : `${variable}.${publicName}`;
  changes.replace(path, taken, taken.replace(names, `${names}, ${publicName}`));
  return publicName;
}
