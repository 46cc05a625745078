import { ibanSize } from "./ibanSize.js";
import { secretName, secretParameter } from "./secretNames.js";
import { matchSpans, type TextSpan, walkRight } from "./textSpan.js";
import { tokenSpans } from "./tokenSpans.js";

/** Finds named passwords and keys, credentials in addresses, tokens and IBANs. */
export function secretSpans(shadow: string): TextSpan[] {
  return [
    ...valuesAfter(shadow, secretName),
    ...valuesAfter(shadow, secretParameter),
    ...credentialSpans(shadow),
    ...ibanSpans(shadow),
    ...tokenSpans(shadow),
  ];
}

function valuesAfter(shadow: string, name: RegExp): TextSpan[] {
  let done = 0;
  return matchSpans(shadow, name).flatMap(({ start: nameStart, end: nameEnd }) => {
    // A name inside a value is already covered. Skipping it keeps the time linear.
    if (nameEnd < done) return [];
    const scheme = /^(?:Bearer|Basic|Token)\s{1,3}/i.exec(shadow.slice(nameEnd, nameEnd + 10))?.[0] ?? "";
    const value = valueAt(shadow, nameEnd + scheme.length);
    done = value.end;
    // "My password is wrong" reveals nothing.
    const isAssigned = /[:=]/.test(shadow.slice(nameStart, nameEnd));
    const isSecret = isAssigned || looksSecret(shadow.slice(value.start, value.end));
    return isSecret && value.end > value.start ? [value] : [];
  });
}

/** By opening quote, the characters that a quoted value may contain. */
const quotedCharacters: Readonly<Record<string, RegExp>> = {
  '"': /[^"\n]/,
  "'": /[^'\n]/,
  "„": /[^“”"\n]/,
  "“": /[^“”\n]/,
  "«": /[^»\n]/,
};

function valueAt(shadow: string, start: number): TextSpan {
  return quotedValueAt(shadow, start) ?? { start, end: unquotedEnd(shadow, start) };
}

function quotedValueAt(shadow: string, start: number): TextSpan | undefined {
  const character = quotedCharacters[shadow.charAt(start)];
  if (!character) return undefined;
  const end = walkRight(shadow, start + 1, character, 200);
  const isClosed = end < shadow.length && !character.test(shadow.charAt(end));
  return isClosed ? { start: start + 1, end } : undefined;
}

/** The end of a value: the next white space, or the next parameter of an address. */
function unquotedEnd(shadow: string, start: number): number {
  const character = /[^\s&]/;
  let end = walkRight(shadow, start, character);
  while (shadow.charAt(end) === "&" && !isParameterAt(shadow, end)) end = walkRight(shadow, end + 1, character);
  return end;
}

function isParameterAt(shadow: string, index: number): boolean {
  return /^&[\w.%-]{1,40}=/.test(shadow.slice(index, index + 42));
}

function looksSecret(value: string): boolean {
  return value.length >= 4 && /[^\p{L}'’-]/u.test(value.slice(0, 200).replace(/[.,!?;:…)]{1,3}$/, ""));
}

// https://anna:secret@example.com
function credentialSpans(shadow: string): TextSpan[] {
  return matchSpans(shadow, /:\/\/[^\s/@]{1,200}@/g).map(({ start, end }) => ({ start: start + 3, end: end - 1 }));
}

function ibanSpans(shadow: string): TextSpan[] {
  return matchSpans(shadow, /(?<![\p{L}\p{N}])[a-z]{2}\d\d(?=[\s\p{Pd}]?[a-z\d])/giu).flatMap(({ start }) => {
    const size = ibanSize(shadow.slice(start, start + 60));
    return size > 0 ? [{ start, end: start + size }] : [];
  });
}
