/** Cuts a text to at most `maxLength` UTF-16 code units, without leaving half of a surrogate pair. */
export function cutText(text: string, maxLength: number): string {
  return text.slice(0, maxLength).replace(/[\ud800-\udbff]$/, "");
}
