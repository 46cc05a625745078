import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { fail, root } from "../run.mjs";
import { checkUnused } from "./changes.mjs";
import { elementTypes } from "./elementTypes.mjs";
import { readMessage } from "./readMessage.mjs";
import { readToken } from "./readToken.mjs";
import { uncapitalise } from "./uncapitalise.mjs";

const usage = `Usage: npm run new:part -- PACKAGE NAME ["Shows what it is for."] [--as ELEMENT] [KEY.LOCALE="Text" ...]
  npm run new:part -- faq Note "Shows a remark under the questions." --as p note.en="Please note" note.lt="Atkreipkite dėmesį"
ELEMENT is div unless given. A KEY is a new message, with a text in each language.`;

/**
 * Reads the arguments of the script and where the new part belongs.
 * A package with a namespace, such as `Faq`, has one folder for all its parts.
 */
export function readRequest(args) {
  const { packageName, name, purpose, element, texts } = readArguments(args);
  const source = `packages/${checkPackage(packageName)}/src`;
  const hasNamespace = existsSync(join(root, source, packageName, "index.parts.ts"));
  const namespace = capitalise(packageName);
  const { given, folder } = readName({ name, packageName, source, hasNamespace, namespace });
  const component = hasNamespace ? namespace + given : given;
  const publicName = hasNamespace ? `${namespace}.${given}` : given;
  checkUnused(`${source}/${folder}/${component}.tsx`);
  const place = { packageName, source, folder, hasNamespace, namespace, given, component, publicName };
  return {
    ...place,
    ...readToken(place),
    purpose,
    element,
    elementType: elementTypes[element],
    message: texts.length > 0 ? readMessage(place, texts) : undefined,
    statesName: `${uncapitalise(component)}States`,
    storyTitle: `${storyHeading(source, namespace)}/${publicName}`,
    stylesheet: stylesheet(source, folder),
  };
}

function readArguments(args) {
  const { values, positionals } = parse(args);
  const texts = positionals.filter((argument) => /^\w+\.\w+=/.test(argument));
  const [packageName = "", name = "", purpose = "", ...surplus] = positionals.filter((other) => !texts.includes(other));
  if (surplus.length > 0) {
    fail(`"${surplus[0]}" is one argument too many. npm passes options on only after \`--\`.\n${usage}`);
  }
  if (purpose && !/^[A-Z][a-z]*s\b.*\.$/.test(purpose)) {
    fail(
      `"${purpose}" must be a sentence that starts with a verb, such as "Shows how many questions there are."\n${usage}`,
    );
  }
  if (!Object.hasOwn(elementTypes, values.as)) {
    fail(
      `"${values.as}" is not an element that this script knows. Choose one of ${Object.keys(elementTypes).join(", ")}, and change it in the file.`,
    );
  }
  return { packageName, name, purpose, element: values.as, texts };
}

function parse(args) {
  try {
    return parseArgs({ args, allowPositionals: true, options: { as: { type: "string", default: "div" } } });
  } catch (error) {
    return fail(`${error.message}\n${usage}`);
  }
}

function checkPackage(packageName) {
  const known = readdirSync(join(root, "packages")).filter((other) =>
    existsSync(join(root, "packages", other, "src/conformance.test.tsx")),
  );
  if (known.includes(packageName)) return packageName;
  const problem = packageName ? `"${packageName}" is not a package with parts.` : "The package is missing.";
  return fail(`${problem} Choose one of ${known.join(", ")}.\n${usage}`);
}

function readName({ name, packageName, source, hasNamespace, namespace }) {
  const [given, folder = packageName] = name.split("/").reverse();
  if (!/^[A-Z][A-Za-z0-9]+$/.test(given)) {
    fail(`"${name}" is not a valid name of a part. Write it like a component: ToggleAll.\n${usage}`);
  }
  if (hasNamespace && folder !== packageName) {
    fail(`All parts of ${packageName} are in one folder. Write only ${given}.`);
  }
  if (hasNamespace && given.startsWith(namespace)) fail(`Write ${given.slice(namespace.length)}: the prefix is added.`);
  if (!hasNamespace && !(name.includes("/") && existsSync(join(root, source, folder)))) {
    const folders = readdirSync(join(root, source), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => entry.name);
    const example = `${folders[0] ?? "folder"}/${given}`;
    fail(`In ${packageName}, put an existing folder before the name: ${example}. It has ${folders.join(", ")}.`);
  }
  return { given, folder };
}

/** The heading that the package's other stories have. */
function storyHeading(source, namespace) {
  const stories = readdirSync(join(root, source), { recursive: true }).filter((file) => file.endsWith(".stories.tsx"));
  const titles = stories.map(
    (file) => /title: "(Components\/[^/"]+)\//.exec(readFileSync(join(root, source, file), "utf8"))?.[1],
  );
  return titles.find(Boolean) ?? `Components/${namespace}`;
}

/** The stylesheet of the part's folder, or else the package's. */
function stylesheet(source, folder) {
  const inFolder = readdirSync(join(root, source, folder)).find((file) => file.endsWith(".css"));
  return inFolder ? `${source}/${folder}/${inFolder}` : `${source}/styles.css`;
}

function capitalise(word) {
  return word[0].toUpperCase() + word.slice(1);
}
