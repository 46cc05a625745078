/**
 * Compares two values by content. A component needs it to recognise a source that is written inline and so is new in every render.
 * Functions are equal if they have the same code, because what they captured cannot be compared.
 */
export function isSameContent(a: unknown, b: unknown, compared: Map<unknown, unknown> = new Map()): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a === "function" && typeof b === "function") return String(a) === String(b);
  if (!isObject(a) || !isObject(b) || Object.getPrototypeOf(a) !== Object.getPrototypeOf(b)) return false;
  // In a cycle, the first comparison of the two decides.
  if (compared.get(a) === b) return true;
  compared.set(a, b);
  const keys = Object.keys(a);
  const isSameKey = (key: string) => Object.hasOwn(b, key) && isSameContent(a[key], b[key], compared);
  return keys.length === Object.keys(b).length && keys.every(isSameKey);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
