/** The code of the dialog, without the search in it. */
export type DialogModule = typeof import("@handrail/ui/dialog");

/**
 * Loads the code of the dialog. The browser caches it; after a failure the next call tries again. The search in it is not loaded with it: a
 * bundle of esbuild without splitting does not start `@handrail/contact` if a module behind `import()` uses that package's index.
 */
export function loadDialog(): Promise<DialogModule> {
  return import("@handrail/ui/dialog");
}
