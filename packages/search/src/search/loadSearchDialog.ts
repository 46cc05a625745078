/** The code of the dialog and its search. */
export type SearchDialogModule = typeof import("./SearchDialog.js");

/** Loads the code of the dialog. The browser caches it; after a failure the next call tries again. */
export function loadSearchDialog(): Promise<SearchDialogModule> {
  return import("./SearchDialog.js");
}
