/** As much of a text as a journey keeps of it, and no half of a character that takes two code units. */
export function cutText(text: string, most = 500): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}
