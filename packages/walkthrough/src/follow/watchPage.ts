import { rootsAround, upThroughFrames } from "../target/tree.js";

/** What may have happened: the user or a script has scrolled, a size has changed, or something may also have appeared or gone. */
export type Sign = "scroll" | "size" | "change";

/** Events of a window, and of a shadow tree or a frame around a target. */
const events = [
  "resize",
  "scroll",
  "load",
  "toggle",
  "beforetoggle",
  "transitionrun",
  "animationstart",
  "animationend",
  "transitionend",
  "focusin",
  "slotchange",
  "fullscreenchange",
];

/** Watches the page for signs that something may have moved, appeared or gone. Runs nothing while the page rests. */
export interface PageWatch {
  /** Watches the surroundings of these elements as well: their sizes, shadow trees and frames. */
  watch: (elements: readonly Element[]) => void;
  stop: () => void;
}

/**
 * Starts to watch a page.
 * @param ignored Changes inside it are ignored, except that focus arrives there.
 * @param onSign Called often on a busy page, so the caller collects the calls.
 */
export function watchPage(document: Document, ignored: Element, onSign: (sign: Sign) => void): PageWatch {
  const window = document.defaultView;
  // A signal also removes listeners from a window that has gone to another site since then.
  const whole = new AbortController();
  let around = new AbortController();
  let watched: readonly Element[] = [];
  const mutations = new MutationObserver((records) => {
    // Another library may mark the ignored element itself.
    if (records.some(({ target }) => target === ignored || !ignored.contains(target))) onSign("change");
  });
  const onEvent = ({ type, target }: Event) => {
    const isInside = target instanceof Node && ignored.contains(target);
    if (type === "focusin" || !isInside) onSign(type === "scroll" ? "scroll" : "change");
  };
  const observe = (root: Node) =>
    mutations.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const sizes = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => onSign("size"));
  observe(document);
  listen(window, onEvent, whole.signal);
  listen(window?.visualViewport, onEvent, whole.signal);

  function watchAround(elements: readonly Element[]) {
    around.abort();
    around = new AbortController();
    sizes?.disconnect();
    mutations.disconnect();
    observe(document);
    const roots = new Set(elements.flatMap((element) => rootsAround(element)));
    roots.delete(document);
    for (const root of roots) {
      observe(root);
      const view = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).defaultView : undefined;
      listen(view ?? root, onEvent, around.signal);
    }
    for (const element of elements) for (const at of upThroughFrames(element)) sizes?.observe(at);
  }

  return {
    watch(elements) {
      if (elements.length === watched.length && elements.every((one, index) => one === watched[index])) return;
      watched = elements;
      watchAround(elements);
    },
    stop() {
      whole.abort();
      around.abort();
      mutations.disconnect();
      sizes?.disconnect();
    },
  };
}

function listen(target: EventTarget | null | undefined, onEvent: (event: Event) => void, signal: AbortSignal): void {
  for (const type of events) target?.addEventListener(type, onEvent, { capture: true, passive: true, signal });
}
