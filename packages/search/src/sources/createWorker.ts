/** Starts the worker of `@handrail/search/worker`. */
export function createWorker(): Worker {
  // Bundlers recognise the worker by this form.
  return new Worker(new URL("../worker/index.js", import.meta.url), { type: "module" });
}
