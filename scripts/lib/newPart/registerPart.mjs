import { addConformanceEntry } from "./addConformanceEntry.mjs";
import { addReadmeRow } from "./addReadmeRow.mjs";
import { messagesFolder } from "./readMessage.mjs";

/** Names the part wherever the package lists its parts: exports, tests, anatomy.ts, messages and README. */
export function registerPart(changes, part) {
  addExports(changes, part);
  addConformanceEntry(changes, part);
  addToStatesTest(changes, part);
  if (part.tokenKey && !part.isInnerElement) {
    changes.replace(`${part.source}/anatomy.ts`, "} as const;", `${part.tokenKey}: "${part.token}",\n} as const;`);
  }
  if (part.tokenKey) addReadmeRow(changes, part);
  if (part.message) addMessage(changes, part);
}

function addExports(changes, { source, folder, given, hasNamespace, component }) {
  if (hasNamespace) {
    changes.append(
      `${source}/${folder}/index.parts.ts`,
      `export { ${component} as ${given} } from "./${component}.js";`,
    );
    changes.append(`${source}/index.ts`, `export type { ${component}Props } from "./${folder}/${component}.js";`);
  } else if (changes.exists(`${source}/${folder}/index.ts`)) {
    changes.append(
      `${source}/${folder}/index.ts`,
      `export { ${component}, type ${component}Props } from "./${component}.js";`,
    );
  } else {
    changes.append(
      `${source}/index.ts`,
      `export { ${component}, type ${component}Props } from "./${folder}/${component}.js";`,
    );
  }
}

function addToStatesTest(changes, { source, folder, component, publicName, statesName }) {
  const path = `${source}/states.test.tsx`;
  const before = changes.exists(path)
    ? changes.read(path)
    : `import { describeStates } from "@handrail-tooling/testing";\n\n`;
  const imported = `import { ${statesName} } from "./${folder}/${component}.states.js";`;
  const provider = /describeStates\([^,)]+, [^,)]+, (\w+)\);/.exec(before)?.[1];
  const described = `describeStates("${publicName}", ${[statesName, provider].filter(Boolean).join(", ")});`;
  changes.set(path, `${imported}\n${before}${described}\n`);
}

function addMessage(changes, { packageName, publicName, message }) {
  changes.insertAfter(
    `${messagesFolder}/messages.ts`,
    `\n  ${packageName}: {`,
    `/** Shown by \`${publicName}\`. */\n${message.key}: string;`,
  );
  for (const { locale, text } of message.entries) {
    changes.insertAfter(
      `${messagesFolder}/${locale}/${packageName}/index.ts`,
      `Messages["${packageName}"] = {`,
      `${message.key}: ${JSON.stringify(text)},`,
    );
  }
}
