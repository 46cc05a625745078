import { matchSpans, type TextSpan } from "./textSpan.js";

/** Finds JSON Web Tokens, UUIDs and random strings: hexadecimal, base64. */
export function tokenSpans(shadow: string): TextSpan[] {
  const runs = [...matchSpans(shadow, /[A-Za-z\d]+/g), ...matchSpans(shadow, /[\w+/=-]+/g)];
  const uuids = matchSpans(shadow, /[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}/gi);
  return [...jwtSpans(shadow), ...uuids, ...runs.filter((run) => isToken(shadow.slice(run.start, run.end)))];
}

// Base64 of `{"` starts with "eyJ".
function jwtSpans(shadow: string): TextSpan[] {
  return matchSpans(shadow, /[\w+/=~.-]+/g).flatMap(({ start, end }) => {
    const word = shadow.slice(start, end);
    const jwt = word.indexOf("eyJ");
    return jwt >= 0 && word.includes(".", jwt) ? [{ start: start + jwt, end }] : [];
  });
}

// A word consists of long runs of one kind of character; a random string does not.
function isToken(run: string): boolean {
  if (run.length < 16 || !/[A-Za-z]/.test(run)) return false;
  // Some tokens have no digit by chance. Two capitals in a row distinguish them from camelCase names.
  if (!/\d/.test(run)) return run.length >= 24 && /[A-Z]{2}/.test(run) && changesKindOften(run);
  if (/^(?:0x)?[\da-f]+$/i.test(run)) return true;
  if (run.length < 20) return false;
  if (/^[A-Za-z\d]+$/.test(run)) return true;
  return changesKindOften(run);
}

function changesKindOften(run: string): boolean {
  let changes = 0;
  for (let index = 1; index < run.length; index++) {
    const [before, after] = [kindOf(run.charAt(index - 1)), kindOf(run.charAt(index))];
    // A capital before lower case starts a word.
    if (before && after && before !== after && !(before === "A" && after === "a")) changes++;
  }
  return changes >= run.length / 7;
}

function kindOf(character: string): string {
  if (/\d/.test(character)) return "0";
  if (/[a-z]/.test(character)) return "a";
  return /[A-Z]/.test(character) ? "A" : "";
}
