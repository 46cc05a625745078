/** As much of a text as a journey keeps of it, never half a character of two code units. */
export function cutText(text: string, most = 500): string {
  return text.length > most ? text.slice(0, most).replace(/[\ud800-\udbff]$/, "") : text;
}
