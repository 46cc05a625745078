/** The text without what breaks JSON, forms or databases on its way: control characters and halves of characters. */
export function plain(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/(?![\t\n])\p{Cc}/gu, "")
    .replace(/\p{Cs}/gu, "\ufffd");
}

/** The same on one line, as a field or a header of a message has it. */
export function oneLine(text: string): string {
  return plain(text).replace(/\s+/g, " ").trim();
}

/** Characters as JavaScript and most desks count them: UTF-16 code units. */
export function countCharacters(text: string): number {
  return text.length;
}

/** How long a text becomes in a link, with the line ends that RFC 6068 asks for. */
export function countEncoded(text: string): number {
  return encodeURIComponent(text.replace(/\n/g, "\r\n")).length;
}

/** How long a text becomes as HTML. */
export function countHtml(text: string): number {
  return toHtml(text).length;
}

/** How many bytes a text takes in UTF-8. */
export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "<br>",
};

/** Plain text as HTML that shows it as it is. */
export function toHtml(text: string): string {
  return text.replace(/[&<>"\n]/g, (character) => entities[character] ?? character);
}

/**
 * As much of a text as passes, followed by what `note` says of the number of characters left out. Never half a character.
 * Nothing but the note, or nothing at all, where not more passes.
 */
export function cutWithNote(
  text: string,
  note: (leftOut: number) => string,
  passes: (text: string) => boolean,
): string {
  if (passes(text)) return text;
  const characters = Array.from(text);
  const cut = (kept: number) => {
    const start = characters.slice(0, kept).join("").trimEnd();
    return start && `${start}${note(characters.length - kept)}`;
  };
  let [low, high] = [0, characters.length];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (passes(cut(middle))) low = middle;
    else high = middle;
  }
  const onlyNote = note(characters.length).trim();
  return low > 0 ? cut(low) : passes(onlyNote) ? onlyNote : "";
}

/** The text within a number of characters, with "…" where something is missing. */
export function shorten(text: string, most: number): string {
  return cutWithNote(
    text,
    () => "…",
    (cut) => cut.length <= most,
  );
}
