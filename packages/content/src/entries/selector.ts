// An escape is a code in hexadecimal, with a space after it, or any other sign. https://www.w3.org/TR/css-syntax-3/#escaping
const escaped = /\\(?:(?:[\da-fA-F]{6}|[\da-fA-F]{1,5}(?![\da-fA-F]))\s?|[^\n\da-fA-F])/.source;
const letter = `(?:[_a-zA-Z\\u0080-\\uFFFF]|${escaped})`;
const identifier = new RegExp(`(?:-?${letter}|--)(?:[\\d-]|${letter})*`, "y");
/** The text after each kind of quotation mark, up to the next one. */
const quoted: Readonly<Record<string, RegExp>> = { '"': /(?:[^"\\]|\\.)*/y, "'": /(?:[^'\\]|\\.)*/y };
const operator = /[~|^$*]?=/y;
const flag = /[is]/y;
const spaces = /\s*/y;
const leadingCombinator = /(?:[>+~]\s*)?/y;
const combinator = /\s*[>+~,]\s*|\s+/y;

/** Returns whether a browser can read a CSS selector. Checks its structure, not whether its names exist. */
export function isSelector(selector: string): boolean {
  return endOfList(selector.trim(), 0) === selector.trim().length;
}

/** Returns the end of a list of selectors, or -1. In `:has()` each may start with a combinator. */
function endOfList(text: string, from: number, isRelative = false): number {
  const start = (index: number) => (isRelative ? endOf(leadingCombinator, text, index) : index);
  let index = endOfCompound(text, start(from));
  while (index !== -1) {
    const after = endOf(spaces, text, index);
    if (after === text.length || text[after] === ")") return after;
    combinator.lastIndex = index;
    const found = combinator.exec(text);
    if (!found) return -1;
    const next = index + found[0].length;
    index = endOfCompound(text, found[0].includes(",") ? start(next) : next);
  }
  return -1;
}

function endOfCompound(text: string, from: number): number {
  let index = from;
  for (;;) {
    const end = endOfPiece(text, index);
    if (end === -1) return index === from ? -1 : index;
    // The name of an element comes first.
    if (index !== from && !/^[.#:[]/.test(text.charAt(index))) return -1;
    const start = index;
    index = end;
    if (text[start] === ":" && text[index] === "(") {
      const name = text.slice(start, index).toLowerCase();
      const isPlain = /^:(?:nth-|lang|dir)/.test(name);
      const inside = endOf(spaces, text, index + 1);
      const close = isPlain ? text.indexOf(")", index) : endOfList(text, inside, name === ":has");
      if (close === -1 || text[close] !== ")") return -1;
      index = close + 1;
    }
  }
}

/** Returns the end of a name, a class, an id, a pseudo-class, `*` or an attribute, or -1. */
function endOfPiece(text: string, index: number): number {
  if (text[index] === "*") return index + 1;
  if (text[index] === "[") return endOfAttribute(text, index + 1);
  if (text.startsWith("::", index)) return endOf(identifier, text, index + 2);
  return endOf(identifier, text, /^[.#:]/.test(text.charAt(index)) ? index + 1 : index);
}

function endOfAttribute(text: string, from: number): number {
  const afterName = endOf(identifier, text, endOf(spaces, text, from));
  if (afterName === -1) return -1;
  let index = endOf(spaces, text, afterName);
  const value = endOf(operator, text, index);
  if (value !== -1) {
    const start = endOf(spaces, text, value);
    const end = Math.max(endOfQuoted(text, start), endOf(identifier, text, start));
    if (end === -1) return -1;
    index = endOf(spaces, text, end);
    const afterFlag = endOf(flag, text, index);
    if (afterFlag !== -1) index = endOf(spaces, text, afterFlag);
  }
  return text[index] === "]" ? index + 1 : -1;
}

function endOfQuoted(text: string, start: number): number {
  const mark = text.charAt(start);
  const inside = quoted[mark];
  const end = inside ? endOf(inside, text, start + 1) : -1;
  return end !== -1 && text[end] === mark ? end + 1 : -1;
}

/** Returns the end of what a sticky pattern matches at `index`, or -1. */
function endOf(pattern: RegExp, text: string, index: number): number {
  pattern.lastIndex = index;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
