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
const attribute = /\s+([a-zA-Z_:][\w.:-]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>`]+))?/y;
const tagEnd = /\s*\/?>/y;
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
  for (let found = matchAt(attribute, html, index); found; found = matchAt(attribute, html, index)) {
    const [written, attributeName = "", quoted = ""] = found;
    index += written.length;
    isRepeated ||= attributes.has(attributeName.toLowerCase());
    attributes.set(attributeName.toLowerCase(), decodeEntities(quoted.replace(/^(["'])([\s\S]*)\1$/, "$2")));
  }
  const end = matchAt(tagEnd, html, index);
  if (!end) return undefined;
  const tag = token(slash ? "close" : "open", start, html.slice(start, index + end[0].length), tagName);
  return { ...tag, attributes: isRepeated ? undefined : attributes };
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
