/** How long a name may be, in characters. */
const maxLength = 80;
/** What people choose from or type into. A list of options is no name, and what somebody has typed must not be published. */
const fields =
  "select, textarea, [contenteditable]:not([contenteditable='false']), [role='textbox'], [role='searchbox']";
const silent = "style, script, template, noscript, [hidden], [aria-hidden='true']";

/** The name that a screen reader gives an element, as far as its attributes, its label and its text say it. */
export function accessibleName(element: Element): string {
  const labelledBy = (element.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .map((id) => textOf(elementIn(element.getRootNode(), id)))
    .join(" ");
  const candidates = [
    labelledBy,
    element.getAttribute("aria-label"),
    labelOf(element),
    element.getAttribute("alt"),
    element.matches("input:is([type='submit'], [type='button'], [type='reset'])") ? element.getAttribute("value") : "",
    element.matches(fields) ? "" : textOf(element),
    element.querySelector("[alt]")?.getAttribute("alt"),
    element.querySelector("[aria-label]")?.getAttribute("aria-label"),
    element.getAttribute("title"),
    element.getAttribute("placeholder"),
  ];
  const name = candidates.map((text) => (text ?? "").replace(/\s+/g, " ").trim()).find((text) => text !== "") ?? "";
  return [...name].slice(0, maxLength).join("");
}

function labelOf(element: Element): string {
  const labels = "labels" in element ? element.labels : undefined;
  return labels instanceof NodeList ? [...labels].map(textOf).join(" ") : "";
}

// An id counts within its tree, which may be a shadow tree.
function elementIn(root: Node, id: string): Element | undefined {
  if (!id || !(root instanceof Document || root instanceof ShadowRoot)) return undefined;
  return root.getElementById(id) ?? undefined;
}

/** The text that a screen reader reads in a node. */
function textOf(node: Node | undefined): string {
  return [...(node?.childNodes ?? [])]
    .map((child) => {
      if (child instanceof Element) return isRead(child) ? textOf(child) : "";
      return child.nodeType === Node.TEXT_NODE ? (child.textContent ?? "") : "";
    })
    .join("");
}

function isRead(element: Element): boolean {
  // jsdom has no `checkVisibility`.
  return !element.matches(silent) && element.checkVisibility?.({ visibilityProperty: true }) !== false;
}
