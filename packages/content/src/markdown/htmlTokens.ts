import { decodeNamedCharacterReference } from "decode-named-character-reference";

/** A piece of raw HTML: a tag, a text, a complete comment, or anything else (`<!DOCTYPE>`, `<?xml?>`, an unclosed comment). */
export interface HtmlToken {
  kind: "open" | "close" | "text" | "comment" | "other";
  /** The start in the HTML, in characters. */
  start: number;
  /** The piece as it is written. */
  written: string;
  /** The name of a tag in lower case. Empty for other kinds. */
  name: string;
  /** The attributes of a tag, with names in lower case. `undefined` if one is written twice. */
  attributes: ReadonlyMap<string, string> | undefined;
}

// As in CommonMark: https://spec.commonmark.org/0.31.2/#raw-html
const tagStart = /<(\/?)([a-zA-Z][a-zA-Z0-9-]*)/y;
const attributeName = /[a-zA-Z_:][\w.:-]*/y;
const plainValue = /[^\s"'=<>`]+/y;
const space = /\s/;
const code = /<(script|style|textarea|title)[\s>][\s\S]*?(?:<\/\1\s*>|$)/iy;

/** Splits raw HTML into its pieces. Together they are the whole HTML. */
export function htmlTokens(html: string): HtmlToken[] {
  const tokens: HtmlToken[] = [];
  let textStart = 0;
  let index = 0;
  // Without it, each of many unclosed declarations would be looked for in the whole rest.
  const lastEnd = html.lastIndexOf(">");
  const endText = () => {
    if (index > textStart) tokens.push(token("text", textStart, html.slice(textStart, index)));
  };
  while (index < html.length) {
    const found = html[index] === "<" ? readMarkup(html, index, lastEnd) : undefined;
    if (!found) {
      index += 1;
      continue;
    }
    endText();
    tokens.push(found);
    index += found.written.length;
    textStart = index;
  }
  endText();
  return tokens;
}

/** Replaces the entities in a text: `&amp;` becomes `&`. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z\d]+));/g, (written, decimal, hex, named) => {
    if (named) return decodeNamedCharacterReference(named) || written;
    const number = decimal ? Number(decimal) : Number.parseInt(hex, 16);
    return number > 0 && number <= 0x10ffff && !(number >= 0xd800 && number <= 0xdfff)
      ? String.fromCodePoint(number)
      : "\uFFFD";
  });
}

function readMarkup(html: string, start: number, lastEnd: number): HtmlToken | undefined {
  if (html.startsWith("<!--", start)) return readComment(html, start);
  const hidden = matchAt(code, html, start);
  if (hidden) return token("other", start, hidden[0]);
  const isDeclaration = html[start + 1] === "!" || html[start + 1] === "?";
  if (!isDeclaration) return readTag(html, start);
  return start < lastEnd ? token("other", start, html.slice(start, html.indexOf(">", start) + 1)) : undefined;
}

function readTag(html: string, start: number): HtmlToken | undefined {
  const [opening, slash, tagName] = matchAt(tagStart, html, start) ?? [];
  if (!opening) return undefined;
  const attributes = new Map<string, string>();
  let isRepeated = false;
  let index = start + opening.length;
  for (let found = readAttribute(html, index); found; found = readAttribute(html, index)) {
    index = found.end;
    isRepeated ||= attributes.has(found.name);
    attributes.set(found.name, decodeEntities(found.value));
  }
  let end = skipSpaces(html, index);
  if (html[end] === "/") end += 1;
  if (html[end] !== ">") return undefined;
  const tag = token(slash ? "close" : "open", start, html.slice(start, end + 1), tagName);
  return { ...tag, attributes: isRepeated ? undefined : attributes };
}

interface Attribute {
  name: string;
  value: string;
  /** Where it ends in the HTML. */
  end: number;
}

function readAttribute(html: string, start: number): Attribute | undefined {
  const nameStart = skipSpaces(html, start);
  const [written] = (nameStart > start && matchAt(attributeName, html, nameStart)) || [];
  if (!written) return undefined;
  const name = written.toLowerCase();
  const end = nameStart + written.length;
  const sign = skipSpaces(html, end);
  return (html[sign] === "=" && readValue(html, skipSpaces(html, sign + 1), name)) || { name, value: "", end };
}

function readValue(html: string, start: number, name: string): Attribute | undefined {
  const mark = html.charAt(start);
  if (mark === '"' || mark === "'") {
    const close = html.indexOf(mark, start + 1);
    return close === -1 ? undefined : { name, value: html.slice(start + 1, close), end: close + 1 };
  }
  const [value] = matchAt(plainValue, html, start) ?? [];
  return value === undefined ? undefined : { name, value, end: start + value.length };
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (space.test(text.charAt(index))) index += 1;
  return index;
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index;
  return pattern.exec(text);
}

// In CommonMark `<!-->` and `<!--->` are complete comments. An unclosed one hides what follows, up to the next comment.
function readComment(html: string, start: number): HtmlToken {
  const next = html.indexOf("<!--", start + 4);
  const written = html.slice(start, next === -1 ? undefined : next);
  const empty = ["<!-->", "<!--->"].find((one) => written.startsWith(one));
  if (empty) return token("comment", start, empty);
  const end = written.indexOf("-->", 4);
  return end === -1 ? token("other", start, written) : token("comment", start, written.slice(0, end + 3));
}

function token(kind: HtmlToken["kind"], start: number, written: string, tagName = ""): HtmlToken {
  return { kind, start, written, name: tagName.toLowerCase(), attributes: new Map() };
}
