/** The panel's code, with the dialog's: only for those who open it. */
export type PanelModule = typeof import("./PanelDialog.js");

/** Loads the panel's code; the browser keeps it, and after a failure the next call tries again. */
export function loadPanel(): Promise<PanelModule> {
  return import("./PanelDialog.js");
}
