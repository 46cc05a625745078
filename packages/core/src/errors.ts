/**
 * An error a developer can act on: it says what happened, why it matters and what to do.
 * @example `@handrail/core: the contact list is empty. Customers could not reach a person. Add at least one channel…`
 */
export class HandrailError extends Error {
  override name = "HandrailError";
}
