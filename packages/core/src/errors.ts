/**
 * An error for developers. Its message says what happened, why it matters and what to do.
 * @example `@handrail/core: the contacts are not JSON (…). Customers could not reach a person. Check the text …`
 */
export class HandrailError extends Error {
  override name = "HandrailError";
}
