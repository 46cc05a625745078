/**
 * Whether an address is a route. Slashes at the end do not matter.
 * @param route A path, in which `*` stands for one segment. With `#` first it is compared with the hash.
 */
export function isRoute({ pathname, hash }: Pick<Location, "pathname" | "hash">, route: string): boolean {
  const wanted = segmentsOf(route);
  const found = segmentsOf(route.startsWith("#") ? hash : pathname);
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
