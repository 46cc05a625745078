import { toHtml } from "./html.js";

/** Characters as JavaScript and nearly every desk count them: UTF-16 code units. */
export function countCharacters(text: string): number {
  return text.length;
}

/** Characters of the text in a link, with the line ends that RFC 6068 asks for. */
export function countEncoded(text: string): number {
  return encodeURIComponent(text.replace(/\n/g, "\r\n")).length;
}

/** Characters of the text as HTML. */
export function countHtml(text: string): number {
  return toHtml(text).length;
}

/** Bytes of the text in UTF-8. */
export function countBytes(text: string): number {
  return new TextEncoder().encode(text).length;
}
