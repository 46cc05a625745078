/**
 * Returns an approximation of an element's accessible name, sufficient to detect a missing one: `aria-labelledby`, `aria-label`,
 * the content (text and alternative text), and then the `title`.
 */
export function accessibleName(element: Element): string {
  const labelledBy = (element.getAttribute("aria-labelledby") ?? "").split(/\s+/).filter(Boolean);
  const labels = labelledBy.map((id) => element.ownerDocument.getElementById(id));
  const candidates = [
    () => labels.map((label) => (label ? contents(label) : "")).join(" "),
    () => element.getAttribute("aria-label") ?? "",
    () => contents(element),
    () => element.getAttribute("title") ?? "",
  ];
  for (const candidate of candidates) {
    const name = readable(candidate());
    if (name) return name;
  }
  return "";
}

function contents(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return node.textContent ?? "";
  if (!isElement(node) || node.matches("[aria-hidden='true'], [hidden], script, style")) return "";
  const label = node.getAttribute("aria-label") ?? (node.matches("img, area") ? node.getAttribute("alt") : null);
  if (label !== null && readable(label)) return label;
  if (node.matches("svg")) return node.querySelector(":scope > title")?.textContent ?? "";
  return [...node.childNodes].map(contents).join(" ");
}

function isElement(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE;
}

// Zero-width and control characters are read out as nothing.
function readable(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, " ")
    .replace(/\s+/g, " ")
    .trim();
}
