/**
 * Returns the state of a document under a name, and creates it the first time. It is stored on the document, since a page may load
 * two copies of this package. Browser only.
 * @param name Unique within Handrail, such as `"contact/page"`.
 */
export function onDocument<T>(document: Document, name: string, create: () => T): T {
  // A document has no type for a symbol key; only this function writes these.
  const shared = document as Document & { [key: symbol]: T | undefined };
  const key = Symbol.for(`@handrail/${name}`);
  shared[key] ??= create();
  return shared[key];
}
