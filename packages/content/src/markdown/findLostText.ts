import type { RichText, RichTextNode } from "@handrail/core";
import type { Carried, Field } from "./carriedText.js";
import { decodeEntities, type HtmlToken } from "./htmlTokens.js";
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
    if (piece.tokens) return lostHtml(piece, piece.tokens, texts, understoodTags);
    const text = texts.get(place);
    // A URL is percent-encoded in the rich text, and a footnote is numbered, or they are missing.
    const isLoose = piece.field === "address" || piece.field === "footnote";
    const isThere = isLoose ? text !== undefined : text === withoutSpaces(piece.text);
    return isThere ? [] : [piece];
  });
}

/** Finds the tags and texts of raw HTML that are missing. What stands side by side is one piece. Complete comments are not missing. */
function lostHtml(
  html: Carried,
  tokens: readonly HtmlToken[],
  texts: ReadonlyMap<string, string>,
  understood: ReadonlySet<number>,
): Carried[] {
  const lost: (Carried & { end: number })[] = [];
  for (const { kind, start, written } of tokens) {
    const at = html.start + start;
    const isThere =
      kind === "text"
        ? understood.has(at) && (texts.get(placeOf(at, "text")) ?? "") === withoutSpaces(decodeEntities(written))
        : kind === "comment" || understood.has(at);
    const before = lost.at(-1);
    const end = start + written.length;
    if (before?.end === start && (!isThere || written.trim() === "")) {
      lost.splice(-1, 1, { ...before, text: before.text + written, end });
    } else if (!isThere && written.trim() !== "") {
      const line = html.line + html.text.slice(0, start + written.search(/\S/)).split("\n").length - 1;
      lost.push({ field: "html", text: written, start: at, line, end });
    }
  }
  return lost.map(({ field, text, start, line }) => ({ field, text: text.trim(), start, line }));
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
    const text: [Field, string] = ["text", node.value];
    const isCaption = parent.type === "element" && parent.tagName === "figcaption";
    return isCaption ? [text, ["title", node.value]] : [text];
  }
  const { href, src, title, alt, checked, className, dataCallout, dataFootnoteRef } = node.properties ?? {};
  const fields: [Field, unknown][] = [
    ["address", href ?? src],
    ["title", title],
    ["alt", alt],
    ["tick", checked],
    ["callout", dataCallout],
    ["footnote", dataFootnoteRef],
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
