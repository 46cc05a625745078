import { rootsAround, upThroughFrames } from "../target/tree.js";

const windowEvents = [
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
];
const rootEvents = [
  "scroll",
  "transitionrun",
  "animationstart",
  "animationend",
  "transitionend",
  "toggle",
  "load",
  "slotchange",
];

/** Watches the page for signs that something may have moved, appeared or gone. Runs nothing while the page rests. */
export interface PageWatch {
  /** Watches the surroundings of these elements as well: their sizes, shadow trees and frames. */
  watch: (elements: readonly Element[]) => void;
  stop: () => void;
}

/**
 * Starts to watch a page.
 * @param onSign Called often on a busy page, so the caller collects the calls. `isChange`: something may also have appeared or gone.
 * @param ignored Changes inside it are no signs.
 */
export function watchPage(document: Document, ignored: Element, onSign: (isChange: boolean) => void): PageWatch {
  const window = document.defaultView;
  const stops: (() => void)[] = [];
  let inner: (() => void)[] = [];
  let watched: readonly Element[] = [];
  const mutations = new MutationObserver((records) => {
    if (records.some(({ target }) => !ignored.contains(target))) onSign(true);
  });
  const onEvent = ({ type }: Event) => onSign(type !== "scroll");
  const observe = (root: Node) =>
    mutations.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
  const sizes = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => onSign(false));
  observe(document);
  if (window) stops.push(listen(window, windowEvents, onEvent));
  if (window?.visualViewport) stops.push(listen(window.visualViewport, ["resize", "scroll"], onEvent));

  function watchAround(elements: readonly Element[]) {
    for (const stop of inner) stop();
    sizes?.disconnect();
    mutations.disconnect();
    observe(document);
    const roots = new Set(elements.flatMap((element) => rootsAround(element)));
    roots.delete(document);
    inner = [...roots].flatMap((root) => {
      observe(root);
      const view = root.nodeType === Node.DOCUMENT_NODE ? (root as Document).defaultView : null;
      return [listen(root, rootEvents, onEvent), ...(view ? [listen(view, ["resize"], onEvent)] : [])];
    });
    for (const element of elements) for (const at of upThroughFrames(element)) sizes?.observe(at);
  }

  return {
    watch(elements) {
      if (elements.length === watched.length && elements.every((one, index) => one === watched[index])) return;
      watched = elements;
      watchAround(elements);
    },
    stop() {
      for (const stop of [...stops, ...inner]) stop();
      mutations.disconnect();
      sizes?.disconnect();
    },
  };
}

function listen(target: EventTarget, types: readonly string[], onEvent: (event: Event) => void): () => void {
  for (const type of types) target.addEventListener(type, onEvent, { capture: true, passive: true });
  return () => {
    for (const type of types) target.removeEventListener(type, onEvent, true);
  };
}
