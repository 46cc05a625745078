// Writes a new part in the house's style: component, exports, conformance entry, states, story, messages when given, changeset.
import { createChanges } from "./lib/newPart/changes.mjs";
import { readRequest } from "./lib/newPart/readRequest.mjs";
import { registerPart } from "./lib/newPart/registerPart.mjs";
import { changeset, component, states, story } from "./lib/newPart/templates.mjs";
import { fail, run } from "./lib/run.mjs";

const part = readRequest(process.argv.slice(2));

// All changes are collected before the first file is written, so that a wrong argument leaves nothing behind.
const changes = createChanges();
const path = `${part.source}/${part.folder}/${part.component}`;
changes.create(`${path}.tsx`, component(part));
changes.create(`${path}.states.tsx`, states(part));
changes.create(`${path}.stories.tsx`, story(part));
changes.create(`.changeset/new-${part.token}.md`, changeset(part));
registerPart(changes, part);
changes.write();

const code = changes.paths().filter((written) => !written.endsWith(".md"));
const isClean = (await run("npx", ["biome", "check", "--write", ...code])) === 0;
const listed = changes.paths().map((written) => `  ${written}`);
console.log(["Wrote or changed:", ...listed, "", nextSteps()].join("\n"));
if (!isClean)
  fail("Biome found faults in the new files. Its output above says where. Correct them, then continue with the steps.");

function nextSteps() {
  // A new message changes the public type `Messages` of core.
  const names = [...(part.message ? ["@handrail/core"] : []), `@handrail/${part.packageName}`];
  const filters = names.map((name) => `--filter=${name}`).join(" ");
  const steps = [
    `See it:      npm start, then ${part.storyTitle}`,
    `Style it:    [data-hr~="${part.token}"] in ${part.stylesheet}`,
    `Check:       its row in packages/${part.packageName}/README.md, and the sentence in the changeset`,
    `Accept it:   npx turbo run build ${filters} && npm run check ${names.map((name) => `-w ${name}`).join(" ")} -- --update && npm run props`,
    `Test it:     npx turbo run test typecheck check ${filters} --continue && npm run lint && npm run imports && npm run consistency`,
    `In Chromium: cd apps/storybook && npx vitest run ${part.component}`,
  ];
  const inner = part.isInnerElement
    ? [
        `Use it:      "${part.token}" was an inner element. Render the part in its place, and remove the token from the other row of the README`,
      ]
    : [];
  return ["Next:", ...[...inner, ...steps].map((step, index) => `  ${index + 1}. ${step}`)].join("\n");
}
