/**
 * The props for the attribute of a state, such as `data-open`, to spread into an element. `true` gives an empty attribute; `false`,
 * `undefined` and an empty string give none; any other string is the value.
 * @example <details {...stateAttribute(states.open, open)} />
 */
export function stateAttribute(
  name: `data-${string}`,
  value: string | boolean | undefined,
): { [attribute: `data-${string}`]: string | undefined } {
  return { [name]: value === true ? "" : value || undefined };
}
