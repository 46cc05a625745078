/** The code of the panel and its dialog. */
export type PanelModule = typeof import("./PanelDialog.js");

/** Loads the code of the panel. The browser caches it; after a failure the next call tries again. */
export function loadPanel(): Promise<PanelModule> {
  return import("./PanelDialog.js");
}
