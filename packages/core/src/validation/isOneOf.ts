/**
 * Makes a check for one of several known strings.
 * @param known The strings as keys, so that the compiler reports one that is missing from the union `T`.
 */
export function isOneOf<const T extends string>(known: Readonly<Record<T, true>>): (value: unknown) => value is T {
  return (value): value is T => typeof value === "string" && Object.hasOwn(known, value);
}
