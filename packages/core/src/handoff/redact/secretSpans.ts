import { ibanSize } from "./ibanSize.js";
import { type Span, spansOf, walkRight } from "./span.js";

// Of these, what follows "=" or ":" is the secret; also in other languages, as people write of their passwords.
const named =
  /(?:passw(?:or[dt])?|passphrase|pwd|secret|token|api[-_ ]?key|credential|slaptažod\p{L}{0,3}|парол\p{L}{0,2}|kennwort|contraseña|mot de passe|senha|hasło|wachtwoord|lösenord|salasana|(?<!\p{L})(?:pin|puk|otp|cvv|cvc|cvv2|sid|session[-_]?id|authorization|bearer|access[-_]?key|private[-_]?key))["']?\s{0,3}(?:[:=]|\s(?:is|yra|ist|est|es|=)\s)\s{0,3}|(?<!\p{L})bearer\s{1,3}/giu;
const inLinks = /(?<=[?&#;])[\w.-]{0,40}(?:key|code|sig|signature|sid|state|nonce|hash|otp|pass|session)=/gi;

/** Passwords and keys that are named as such, credentials in addresses, tokens and IBANs. */
export function secretSpans(shadow: string): Span[] {
  return [...namedSpans(shadow), ...credentialSpans(shadow), ...ibanSpans(shadow), ...tokenSpans(shadow)];
}

function namedSpans(shadow: string): Span[] {
  return [...valuesAfter(shadow, named), ...valuesAfter(shadow, inLinks)];
}

function valuesAfter(shadow: string, name: RegExp): Span[] {
  let done = 0;
  return spansOf(shadow, name).flatMap(({ start: from, end: to }) => {
    // A name within a value adds nothing, and is not walked over again.
    if (to < done) return [];
    const scheme = /^(?:Bearer|Basic|Token)\s{1,3}/i.exec(shadow.slice(to, to + 10))?.[0] ?? "";
    const value = valueAt(shadow, to + scheme.length);
    done = value.end;
    // "My password is wrong" tells none.
    const isTold = /[:=]/.test(shadow.slice(from, to)) || looksSecret(shadow.slice(value.start, value.end));
    return isTold && value.end > value.start ? [value] : [];
  });
}

const closing: Readonly<Record<string, RegExp>> = {
  '"': /[^"\n]/,
  "'": /[^'\n]/,
  "„": /[^“”"\n]/,
  "“": /[^“”\n]/,
  "«": /[^»\n]/,
};

function valueAt(shadow: string, start: number): Span {
  const inside = closing[shadow.charAt(start)];
  const close = inside ? walkRight(shadow, start + 1, inside, 200) : start;
  if (inside && close < shadow.length && !inside.test(shadow.charAt(close))) return { start: start + 1, end: close };
  let end = start;
  do end = walkRight(shadow, end + (end > start ? 1 : 0), /[^\s&]/);
  while (shadow.charAt(end) === "&" && !/^&[\w.%-]{1,40}=/.test(shadow.slice(end, end + 42)));
  return { start, end };
}

function looksSecret(value: string): boolean {
  return value.length >= 4 && /[^\p{L}'’-]/u.test(value.slice(0, 200).replace(/[.,!?;:…)]{1,3}$/, ""));
}

// https://anna:secret@example.com
function credentialSpans(shadow: string): Span[] {
  return spansOf(shadow, /:\/\/[^\s/@]{1,200}@/g).map(({ start, end }) => ({ start: start + 3, end: end - 1 }));
}

function ibanSpans(shadow: string): Span[] {
  return spansOf(shadow, /(?<![\p{L}\p{N}])[a-z]{2}\d\d(?=[\s\p{Pd}]?[a-z\d])/giu).flatMap(({ start }) => {
    const size = ibanSize(shadow.slice(start, start + 60));
    return size > 0 ? [{ start, end: start + size }] : [];
  });
}

function tokenSpans(shadow: string): Span[] {
  const words = spansOf(shadow, /[\w+/=~.-]+/g).flatMap(({ start, end }) => {
    const word = shadow.slice(start, end);
    const jwt = word.indexOf("eyJ");
    return jwt >= 0 && word.includes(".", jwt) ? [{ start: start + jwt, end }] : [];
  });
  const runs = [...spansOf(shadow, /[A-Za-z\d]+/g), ...spansOf(shadow, /[\w+/=-]+/g)];
  const uuids = spansOf(shadow, /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi);
  return [...words, ...uuids, ...runs.filter((run) => isToken(shadow.slice(run.start, run.end)))];
}

// Words keep to one kind of character for long; what was drawn at random does not.
function isToken(run: string): boolean {
  if (run.length < 16 || !/[A-Za-z]/.test(run)) return false;
  // Some have no digit by chance. Two capitals in a row tell them from names that programmers make of words.
  if (!/\d/.test(run)) return run.length >= 24 && /[A-Z]{2}/.test(run) && isRestless(run);
  if (/^(?:0x)?[\da-f]+$/i.test(run)) return true;
  if (run.length < 20) return false;
  if (/^[A-Za-z\d]+$/.test(run)) return true;
  return isRestless(run);
}

function isRestless(run: string): boolean {
  let changes = 0;
  for (let index = 1; index < run.length; index++) {
    const [before, after] = [kindOf(run.charAt(index - 1)), kindOf(run.charAt(index))];
    // A capital before small letters begins a word.
    if (before && after && before !== after && !(before === "A" && after === "a")) changes++;
  }
  return changes >= run.length / 7;
}

function kindOf(character: string): string {
  if (/\d/.test(character)) return "0";
  if (/[a-z]/.test(character)) return "a";
  return /[A-Z]/.test(character) ? "A" : "";
}
