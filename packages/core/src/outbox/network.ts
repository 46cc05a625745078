/**
 * Calls back when a network may be available again: the browser is online, or the customer returned to the page.
 * @returns a function that stops listening
 */
export function onReturn(callback: () => void): () => void {
  if (typeof window === "undefined") return () => {};
  const whenVisible = () => {
    if (document.visibilityState === "visible") callback();
  };
  window.addEventListener("online", callback);
  window.addEventListener("pageshow", callback);
  document.addEventListener("visibilitychange", whenVisible);
  return () => {
    window.removeEventListener("online", callback);
    window.removeEventListener("pageshow", callback);
    document.removeEventListener("visibilitychange", whenVisible);
  };
}

/** Whether the browser reports that there is no network. */
export function isOffline(): boolean {
  return typeof navigator !== "undefined" && navigator.onLine === false;
}
