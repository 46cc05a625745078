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
  return path.replace(/\/+$/, "").split("/");
}
