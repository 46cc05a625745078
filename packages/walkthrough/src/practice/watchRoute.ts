import { watchPage } from "../follow/watchPage.js";

/** Events after which a page may have another address. */
const signs = ["popstate", "hashchange"];

/**
 * Calls `onSign` when the address of a page may have changed. A router's `pushState` sends no event, so it is noticed by the Navigation API, or
 * where there is none by the change of the page that follows.
 * @param ignored Changes inside it are ignored.
 * @returns a function that stops watching
 */
export function watchRoute(document: Document, ignored: Element, onSign: () => void): () => void {
  const { defaultView: window } = document;
  const controller = new AbortController();
  const { signal } = controller;
  const page = watchPage(document, ignored, onSign);
  for (const type of signs) window?.addEventListener(type, onSign, { signal });
  navigationOf(window)?.addEventListener("currententrychange", onSign, { signal });
  return () => {
    controller.abort();
    page.stop();
  };
}

/** The part of the Navigation API that is used. TypeScript's library has it only from a later version on. */
function navigationOf(window: Window | null): EventTarget | undefined {
  const navigation: unknown = window && "navigation" in window ? window.navigation : undefined;
  return navigation instanceof EventTarget ? navigation : undefined;
}
