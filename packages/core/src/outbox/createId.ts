/** An id that nobody can guess and no other page has; `crypto.randomUUID` is missing where a page is not secure. */
export function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
