const identifier = "-?(?:[_a-zA-Z\\u0080-\\uFFFF]|\\\\.)(?:[\\w\\u0080-\\uFFFF-]|\\\\.)*|--(?:[\\w-]|\\\\.)*";
const quoted = `"(?:[^"\\\\]|\\\\.)*"|'(?:[^'\\\\]|\\\\.)*'`;
const attribute = `\\[\\s*(?:${identifier})\\s*(?:[~|^$*]?=\\s*(?:${identifier}|${quoted})\\s*[is]?\\s*)?\\]`;
const pieces = new RegExp(`(?:\\.|#|::?)?(?:${identifier})|\\*|${attribute}`, "y");
const combinator = /\s*[>+~,]\s*|\s+/y;

/** Returns whether a browser can read a CSS selector. Checks its structure, not whether its names exist. */
export function isSelector(selector: string): boolean {
  return endOfList(selector.trim(), 0) === selector.trim().length;
}

/** Returns the end of a list of selectors, or -1. */
function endOfList(text: string, from: number): number {
  let index = endOfCompound(text, from);
  while (index !== -1 && index < text.length && text[index] !== ")") {
    combinator.lastIndex = index;
    const found = combinator.exec(text);
    if (!found) return -1;
    index = endOfCompound(text, index + found[0].length);
  }
  return index;
}

function endOfCompound(text: string, from: number): number {
  let index = from;
  for (;;) {
    pieces.lastIndex = index;
    const found = pieces.exec(text);
    if (!found) return index === from ? -1 : index;
    const isFirst = index === from;
    // The name of an element comes first.
    if (!isFirst && !/^[.#:[]/.test(found[0])) return -1;
    index += found[0].length;
    if (found[0].startsWith(":") && text[index] === "(") {
      const end = /^:nth-|^:lang|^:dir/.test(found[0])
        ? text.indexOf(")", index)
        : endOfList(text, skipSpaces(text, index + 1));
      if (end === -1 || text[end] !== ")") return -1;
      index = end + 1;
    }
  }
}

function skipSpaces(text: string, from: number): number {
  let index = from;
  while (text[index] === " ") index += 1;
  return index;
}
