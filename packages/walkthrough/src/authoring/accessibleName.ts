/** How long a name may be, in characters. */
const maxLength = 80;

/** The name that a screen reader gives an element, as far as its attributes, its label and its text say it. */
export function accessibleName(element: Element): string {
  const document = element.ownerDocument;
  const labelledBy = (element.getAttribute("aria-labelledby") ?? "")
    .split(/\s+/)
    .map((id) => (id ? (document.getElementById(id)?.textContent ?? "") : ""))
    .join(" ");
  const candidates = [
    labelledBy,
    element.getAttribute("aria-label"),
    labelOf(element),
    element.getAttribute("alt"),
    element.matches("input[type='submit'], input[type='button']") ? element.getAttribute("value") : "",
    // A list of options, or what was typed, is no name.
    element.matches("select, textarea") ? "" : element.textContent,
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
  return labels instanceof NodeList ? [...labels].map(({ textContent }) => textContent ?? "").join(" ") : "";
}
