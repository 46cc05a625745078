const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "<br>",
};

/** Plain text as HTML that looks the same. */
export function toHtml(text: string): string {
  return text.replace(/[&<>"\n]/g, (character) => entities[character] ?? character);
}
