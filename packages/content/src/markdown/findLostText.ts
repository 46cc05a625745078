import type { RichText, RichTextNode } from "@handrail/core";
import type { Carried, Field } from "./carriedText.js";
import type { PlacedRichText } from "./toRichText.js";

/** Finds the pieces that are missing from the rich text, or incomplete in it, at their position in the source. */
export function findLostText(
  carried: readonly Carried[],
  arrived: PlacedRichText,
  understoodTags: ReadonlySet<number>,
): Carried[] {
  const texts = arrivedTexts(arrived);
  const byPlace = new Map<string, Carried>();
  for (const piece of carried) {
    const place = placeOf(piece.start, piece.field);
    const before = byPlace.get(place);
    byPlace.set(place, before ? { ...before, text: before.text + piece.text } : piece);
  }
  return [...byPlace].flatMap(([place, piece]) => {
    if (piece.field === "html" && understoodTags.has(piece.start)) return [];
    const text = texts.get(place);
    // A URL is percent-encoded in the rich text, or missing.
    const isThere = piece.field === "address" ? text !== undefined : text === withoutSpaces(piece.text);
    return isThere ? [] : [piece];
  });
}

function arrivedTexts({ richText, starts }: PlacedRichText): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  const visit = (parent: RichText | RichTextNode) => {
    if (parent.type === "text") return;
    for (const node of parent.children) {
      const start = starts.get(node);
      const fields = start === undefined ? [] : fieldsOf(node, parent);
      for (const [field, text] of fields) {
        const place = placeOf(start, field);
        texts.set(place, (texts.get(place) ?? "") + withoutSpaces(text));
      }
      visit(node);
    }
  };
  visit(richText);
  return texts;
}

function fieldsOf(node: RichTextNode, parent: RichText | RichTextNode): [Field, string][] {
  if (node.type === "text") {
    const isCaption = parent.type === "element" && parent.tagName === "figcaption";
    return [[isCaption ? "title" : "text", node.value]];
  }
  const { href, src, title, alt, checked, className } = node.properties ?? {};
  const fields: [Field, unknown][] = [
    ["address", href ?? src],
    ["title", title],
    ["alt", alt],
    ["tick", checked],
    ["language", /^language-(.*)/s.exec(String(className))?.[1]],
    ["heading", /^h\d$/.test(node.tagName) ? node.tagName : undefined],
  ];
  return fields.flatMap(([field, value]): [Field, string][] => (value === undefined ? [] : [[field, String(value)]]));
}

function placeOf(start: number | undefined, field: Field): string {
  return `${start} ${field}`;
}

// Markdown collapses line breaks and indentation, so compare without white space.
function withoutSpaces(text: string): string {
  return text.replace(/\s/g, "");
}
