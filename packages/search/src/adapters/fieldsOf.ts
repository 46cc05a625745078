/** Reads an untrusted value as an object. Each of its fields must be checked before it is used. */
export function fieldsOf(value: unknown): Partial<Record<string, unknown>> {
  // The cast only permits reading.
  return typeof value === "object" && value !== null ? (value as Partial<Record<string, unknown>>) : {};
}

/** Returns a value if it is a text, or `undefined`. */
export function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
