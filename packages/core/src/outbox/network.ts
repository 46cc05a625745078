/** Calls back when there may be a network again: it came back, or the customer did. Returns what stops that. */
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

/** Whether the browser is sure that there is no network. */
export function isOffline(): boolean {
  return typeof navigator !== "undefined" && navigator.onLine === false;
}
