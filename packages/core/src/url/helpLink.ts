/** Returns the `help:` address of an article, whose id may contain any character, or of a part of it. */
export function helpLink(id: string, part?: string): string {
  return `help:${id.replace(/[%#]/g, encodeURIComponent)}${part === undefined ? "" : `#${part}`}`;
}

/** Reads what follows `help:` in an address. An id that was written without {@link helpLink} may contain a bare `%`. */
export function readHelpLink(reference: string): { id: string; part: string | undefined } {
  const [id = "", part] = reference.split("#");
  return { id: id.replace(/%2[35]/g, decodeURIComponent), part };
}
