import type { ObscuredCause } from "../journey/journey.js";
import type { Finding } from "../visibility/finding.js";

/** Problem and fix, per cause. */
const reasons: Record<ObscuredCause, readonly [what: string, remedy: string]> = {
  covered: ["covers it", "Lower its z-index, move it, or remove it after use"],
  transparent: ["has an opacity near 0", "Restore its opacity"],
  clipped: ["clips it (overflow, clip or clip-path)", "Make room for it, or let it scroll"],
  "off-screen": ["is outside the window and cannot be scrolled to", "Move it into the page"],
  inert: ["is inert", "Remove the attribute, or move the rail out of it"],
  "not-displayed": ["has display: none", "Show it, or move the rail out of it"],
  invisible: ["has visibility: hidden", "Show it, or move the rail out of it"],
  "aria-hidden": ["has aria-hidden, which hides the person from assistive technology", "Remove the attribute"],
  "too-small": ["is too small to be read or pressed (size, scale or font-size near 0)", "Restore its size"],
  unreadable: ["has text in the colour of its background", "Give it a contrast of 4.5 or more"],
  skipped: ["has content-visibility: hidden", "Show it, or move the rail out of it"],
  "closed-details": ["is a closed <details>", "Open it, or move the rail out of it"],
  unclickable: ["has pointer-events: none", "Remove that style"],
};

/** A message to developers: which element hides every link to a person, why it matters, and how to fix it. */
export function describeFinding({ cause, culprit }: Finding): string {
  const [what, remedy] = reasons[cause];
  return (
    `@handrail/contact: no link to a person can be seen and pressed on this page (${cause}): ${nameOf(culprit)} ${what}. Customers ` +
    `could not reach anyone there, so the launcher is raised above everything. ${remedy}.`
  );
}

function nameOf(element: Element): string {
  const id = element.id && `#${element.id}`;
  const classes = [...element.classList].map((name) => `.${name}`).join("");
  const part = element.getAttribute("data-hr");
  return `<${element.localName}${id || classes || (part && ` data-hr="${part}"`) || ""}>`;
}
