/**
 * Splits the URL of a results page. A form with the method `get` replaces the query string of its action, so the parameters become hidden
 * fields. The field's own parameter is left out.
 */
export function splitAction(
  action: string | undefined,
  name: string,
): { address: string | undefined; parameters: readonly (readonly [name: string, value: string])[] } {
  const [, path, query, fragment = ""] = /^([^?#]*)\?([^#]*)(#.*)?$/s.exec(action ?? "") ?? [];
  if (path === undefined) return { address: action, parameters: [] };
  const parameters = [...new URLSearchParams(query)].filter(([other]) => other !== name);
  return { address: path + fragment, parameters };
}
