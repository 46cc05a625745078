import { uncapitalise } from "./uncapitalise.mjs";

/** The source of the component. */
export function component(part) {
  const { component: Name, token, tokenKey, message, element, elementType } = part;
  const jsDoc = [part.purpose, `Renders a \`<${element}>\`.`].filter(Boolean).join(" ");
  const dataHr = tokenKey ? `{parts.${tokenKey}}` : `"${token}"`;
  const body = message
    ? `const messages = ${message.hook}();
    return <${element} data-hr=${dataHr} {...props} ref={ref}>{props.children ?? messages.${message.key}}</${element}>;`
    : `return <${element} data-hr=${dataHr} {...props} ref={ref} />;`;
  return `"use client";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
${tokenKey ? 'import { parts } from "../anatomy.js";' : ""}
${message ? `import { ${message.hook} } from "./${message.hook}.js";` : ""}

/** ${jsDoc} */
export const ${Name} = /* @__PURE__ */ forwardRef<${elementType}, ${Name}Props>(
  function ${Name}(props, ref) {
    ${body}
  },
);

/** Props of {@link ${Name}}. */
export interface ${Name}Props extends ComponentPropsWithoutRef<"${element}"> {}
`;
}

/** The part's first state, as it is with its defaults. */
export function states({ component: Name, publicName, purpose, message, statesName }) {
  const shared = message ? "{ props: {} }" : `{ props: { children: "${publicName}" } }`;
  const shown = message ? message.entries.find(({ locale }) => locale === "en").text : publicName;
  return `import { defineStates } from "@handrail-tooling/testing/states";
import { ${Name} } from "./${Name}.js";

/** The states of \`${publicName}\`. */
export const ${statesName} = defineStates(${Name}, ${shared}, {
  atRest: { description: ${JSON.stringify(purpose || "With its defaults.")}, shows: { text: ${JSON.stringify(shown)} } },
});
`;
}

/** A story for that state. */
export function story({ component: Name, statesName, storyTitle }) {
  return `import { story } from "@handrail-tooling/testing/story";
import type { Meta } from "@storybook/react-vite";
import { ${Name} } from "./${Name}.js";
import { ${statesName} as states } from "./${Name}.states.js";

const meta = { title: "${storyTitle}", component: ${Name} } satisfies Meta<typeof ${Name}>;
export default meta;

export const AtRest = story(states.atRest);
`;
}

/** The sentence to the user. */
export function changeset({ packageName, publicName, purpose }) {
  const what = purpose ? `, which ${uncapitalise(purpose)}` : ".";
  return `---\n"@handrail/${packageName}": minor\n---\n\nYou can now use \`${publicName}\`${what}\n`;
}
