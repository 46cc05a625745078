/** Encodes any text as a segment of a URL's path. `encodeURIComponent` throws on half of a surrogate pair. */
export function pathSegment(text: string): string {
  return encodeURIComponent(text.replace(/\p{Surrogate}/gu, "\ufffd"));
}
