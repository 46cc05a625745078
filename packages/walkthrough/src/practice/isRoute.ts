/**
 * Whether an address is a route. Slashes at the end, and parameters of the query that the route does not name, do not matter.
 * @param route A path, in which `*` stands for one segment, and maybe a query. With `#` first it is compared with the hash.
 */
export function isRoute(
  { pathname, search, hash }: Pick<Location, "pathname" | "search" | "hash">,
  route: string,
): boolean {
  if (route.startsWith("#")) return isPath(hash, route);
  const [address = ""] = route.split("#", 1);
  const [path = "", query] = address.split("?", 2);
  return isPath(pathname, path) && hasParameters(new URLSearchParams(search), new URLSearchParams(query));
}

function hasParameters(found: URLSearchParams, wanted: URLSearchParams): boolean {
  return [...wanted].every(([name, value]) => (value === "*" ? found.has(name) : found.getAll(name).includes(value)));
}

function isPath(address: string, route: string): boolean {
  const wanted = segmentsOf(route);
  const found = segmentsOf(address);
  return (
    wanted.length === found.length &&
    wanted.every((one, index) => (one === "*" ? found[index] !== "" : one === found[index]))
  );
}

function segmentsOf(path: string): readonly string[] {
  const segments = decoded(path).split("/");
  while (segments.length > 1 && segments.at(-1) === "") segments.pop();
  return segments;
}

// Browsers encode the letters of other scripts in an address. An address is untrusted: `decodeURI` throws for `%` alone.
function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
