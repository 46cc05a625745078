import type { ObscuredCause } from "@handrail/core";
import type { Finding } from "./finding.js";

/** What is the matter with `{culprit}`, and what to do. */
const reasons: Record<ObscuredCause, readonly [what: string, remedy: string]> = {
  covered: ["lies over it", "Give it a lower z-index, another place, or let it end"],
  transparent: ["has an opacity near 0", "Give it its opacity back"],
  clipped: ["cuts it off (overflow, clip or clip-path)", "Give it room, or let it scroll"],
  "off-screen": ["stands outside of the window, where nobody can scroll to", "Move it into the page"],
  inert: ["is inert", "Take the attribute off, or move the rail out of it"],
  "not-displayed": ["has display: none", "Show it, or move the rail out of it"],
  invisible: ["has visibility: hidden", "Show it, or move the rail out of it"],
  "aria-hidden": ["has aria-hidden, so that assistive technology finds nobody", "Take the attribute off"],
  "too-small": ["is too small to be read or hit (size, scale or font-size near 0)", "Give it its size back"],
  unreadable: ["has words in the colour of their ground", "Give them a contrast of 4.5 or more"],
  skipped: ["has content-visibility: hidden", "Show it, or move the rail out of it"],
  "closed-details": ["is a closed <details>", "Open it, or move the rail out of it"],
  unclickable: ["has pointer-events: none", "Let it take clicks"],
};

/** Tells whoever builds the page what hides a rail, why it matters, and what to do. */
export function describeFinding({ cause, culprit }: Finding): string {
  const [what, remedy] = reasons[cause];
  return (
    `@handrail/contact: a contact rail cannot be seen or reached (${cause}): ${nameOf(culprit)} ${what}. Customers would not find ` +
    `a person there; the launcher stands in. ${remedy}.`
  );
}

function nameOf(element: Element): string {
  const id = element.id && `#${element.id}`;
  const classes = [...element.classList].map((name) => `.${name}`).join("");
  const part = element.getAttribute("data-hr");
  return `<${element.localName}${id || classes || (part && ` data-hr="${part}"`) || ""}>`;
}
