import { isPanelOpen } from "../layer/topLayer.js";
import { containsDeep, focusedElement } from "../target/tree.js";
import { tabStops } from "./tabStops.js";

/** Controls with stops of their own inside, through which only the browser moves focus. */
const withInnerStops =
  "iframe, audio, video, input:is([type='date'], [type='time'], [type='datetime-local'], [type='month'], [type='week'])";
/** How long after Tab a change of focus counts as its result, in milliseconds. */
const resultMs = 300;

/**
 * Moves focus by Tab through some parts of the page only, as in a loop. The page is not marked, so a press or a script can still move focus
 * elsewhere.
 * @param zones The parts in their order. None: Tab works as ever.
 * @returns a function that ends it
 */
export function createFocusLoop(document: Document, zones: () => readonly Element[]): () => void {
  const window = document.defaultView;
  let tabbedAt = -resultMs;
  let isBack = false;

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "Tab" || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const inLoop = zones();
    if (inLoop.length === 0 || isPanelOpen(document)) return;
    isBack = event.shiftKey;
    const focused = focusedElement(document);
    if (focused?.matches(withInnerStops)) {
      tabbedAt = performance.now();
      return;
    }
    // Focus traps of the page would take it elsewhere.
    event.stopImmediatePropagation();
    if (moveOn(inLoop, focused, isBack)) event.preventDefault();
  };
  // The browser moved focus out of a frame, or of a control with stops of its own.
  const onFocusIn = ({ target, relatedTarget }: FocusEvent) => {
    const isResult =
      performance.now() - tabbedAt < resultMs || (relatedTarget as Element | null)?.localName === "iframe";
    const inLoop = zones();
    if (!isResult || !isElement(target) || isPanelOpen(document) || inLoop.length === 0) return;
    if (inLoop.some((zone) => containsDeep(zone, target))) return;
    const from = isElement(relatedTarget) ? relatedTarget : null;
    moveOn(inLoop, from, isBack);
  };
  window?.addEventListener("keydown", onKeyDown, true);
  window?.addEventListener("focusin", onFocusIn, true);
  return () => {
    window?.removeEventListener("keydown", onKeyDown, true);
    window?.removeEventListener("focusin", onFocusIn, true);
  };
}

function moveOn(zones: readonly Element[], from: Element | null, isBack: boolean): boolean {
  const stops = zones.flatMap((zone) => tabStops(zone).map((stop) => ({ stop, zone })));
  const order = isBack ? stops.toReversed() : stops;
  const next = order[indexAfter(order, zones, from, isBack)] ?? order[0];
  next?.stop.focus();
  return next !== undefined;
}

interface Stop {
  stop: HTMLElement;
  zone: Element;
}

function indexAfter(order: readonly Stop[], zones: readonly Element[], from: Element | null, isBack: boolean): number {
  if (!from) return 0;
  const at = order.findIndex(({ stop }) => stop === from);
  if (at >= 0) return at + 1;
  const zone = zones.find((one) => containsDeep(one, from));
  if (!zone) return 0;
  // Something between the stops has focus, such as a heading.
  const side = isBack ? Node.DOCUMENT_POSITION_PRECEDING : Node.DOCUMENT_POSITION_FOLLOWING;
  const inZone = order.findIndex((one) => one.zone === zone && (from.compareDocumentPosition(one.stop) & side) !== 0);
  return inZone >= 0 ? inZone : order.findLastIndex((one) => one.zone === zone) + 1;
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && "nodeType" in target && target.nodeType === Node.ELEMENT_NODE;
}
