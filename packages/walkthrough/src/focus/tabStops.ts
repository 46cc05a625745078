/** What can take focus. */
const focusable =
  "a[href], area[href], button, input, select, textarea, iframe, audio[controls], video[controls], summary, [tabindex], [contenteditable]:not([contenteditable='false'])";

/** Returns the elements in `root` at which Tab stops, in the order of Tab, in open shadow trees as well. */
export function tabStops(root: Element): readonly HTMLElement[] {
  const stops = [...within(root)].filter(isStop);
  const radios = stops.filter((stop) => !isSkippedRadio(stop, stops));
  const order = (stop: HTMLElement) => (stop.tabIndex > 0 ? stop.tabIndex : Infinity);
  return radios
    .map((stop, index) => [stop, index] as const)
    .sort(byOrder(order))
    .map(([stop]) => stop);
}

const byOrder =
  (order: (stop: HTMLElement) => number) =>
  ([one, oneAt]: readonly [HTMLElement, number], [other, otherAt]: readonly [HTMLElement, number]): number =>
    order(one) === order(other) ? oneAt - otherAt : order(one) - order(other);

// In the order of the flat tree: through slots and open shadow roots.
function* within(element: Element): Generator<Element> {
  yield element;
  const children =
    element.localName === "slot" && (element as HTMLSlotElement).assignedElements().length > 0
      ? (element as HTMLSlotElement).assignedElements()
      : [...(element.shadowRoot ?? element).children];
  for (const child of children) yield* within(child);
}

function isStop(element: Element): element is HTMLElement {
  if (!element.matches(focusable) || element.closest("[inert]") || element.matches(":disabled, input[type='hidden']"))
    return false;
  // Each of these elements has a tab index.
  const { tabIndex, shadowRoot } = element as HTMLElement;
  // Chromium gives an editable element without a `tabindex` the index -1, and Tab stops at it.
  const isEditor = element.hasAttribute("contenteditable") && !element.hasAttribute("tabindex");
  if ((tabIndex < 0 && !isEditor) || shadowRoot?.delegatesFocus) return false;
  if (element.localName === "summary" && element !== element.parentElement?.querySelector(":scope > summary"))
    return false;
  return element.checkVisibility?.({ visibilityProperty: true }) !== false;
}

// One radio button of a group is a stop: the checked one, or the first.
function isSkippedRadio(stop: HTMLElement, stops: readonly HTMLElement[]): boolean {
  if (!isRadio(stop) || stop.name === "") return false;
  const group = stops.filter((other) => isRadio(other) && other.name === stop.name && other.form === stop.form);
  return stop !== (group.find((other) => isRadio(other) && other.checked) ?? group[0]);
}

function isRadio(element: Element): element is HTMLInputElement {
  return element.localName === "input" && (element as HTMLInputElement).type === "radio";
}
