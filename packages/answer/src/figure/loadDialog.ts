/** The code of the dialog, without the picture in it. */
export type DialogModule = typeof import("@handrail/ui/dialog");

/**
 * Loads the code of the dialog. The browser caches it; after a failure the next call tries again. A module of this package behind
 * `import()` must not use `@handrail/contact`: a bundle of esbuild without splitting would not start that package.
 */
export function loadDialog(): Promise<DialogModule> {
  return import("@handrail/ui/dialog");
}
