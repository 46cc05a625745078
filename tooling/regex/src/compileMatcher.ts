import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** Looks for the first match from a place on. */
export type Search = (
  text: string,
  from: number,
) => { steps: number; match: readonly [start: number, end: number] | undefined };

/** Goes on after a part matched up to a place; false when what follows does not match. */
type Next = (at: number) => boolean;
/** Matches a part of the pattern from a place on. */
type Part = (at: number, next: Next) => boolean;

/** The context that all parts of one pattern share. */
interface Run {
  text: string;
  steps: number;
}

/**
 * Makes a backtracking matcher that counts its steps. It knows what the code under test uses: no backreferences, and
 * lookbehinds not at all.
 * @throws Error for a part of a pattern that it does not know
 */
export function compileMatcher(source: string, flags: string): Search {
  const isUnicode = flags.includes("u");
  const pattern = new RegExpParser({ ecmaVersion: 2024 }).parsePattern(source, 0, source.length, {
    unicode: isUnicode,
  });
  const run: Run = { text: "", steps: 0 };
  const part = alternatives(pattern.alternatives, { run, flags });
  return (text, from) => {
    run.text = text;
    run.steps = 0;
    for (let start = from; start <= text.length; start += 1) {
      let end = -1;
      run.steps += 1;
      const isFound = part(start, (at) => {
        end = at;
        return true;
      });
      if (isFound) return { steps: run.steps, match: [start, end] };
      if (flags.includes("y")) break;
    }
    return { steps: run.steps, match: undefined };
  };
}

interface Context {
  run: Run;
  flags: string;
}

function alternatives(list: readonly AST.Alternative[], context: Context): Part {
  const parts = list.map(({ elements }) => sequence(elements.map((element) => partOf(element, context))));
  return (at, next) => parts.some((part) => part(at, next));
}

function sequence(parts: readonly Part[]): Part {
  return parts.reduceRight<Part>(
    (rest, part) => (at, next) => part(at, (middle) => rest(middle, next)),
    (at, next) => next(at),
  );
}

function partOf(node: AST.Element, context: Context): Part {
  switch (node.type) {
    case "Group":
    case "CapturingGroup":
      return alternatives(node.alternatives, context);
    case "Quantifier":
      return repeated(node, context);
    case "Assertion":
      return assertion(node, context);
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return character(node.raw, context);
    default:
      throw new Error(`Steps are not counted for ${node.raw}. Write the expression without it.`);
  }
}

function character(raw: string, context: Context): Part {
  const lengthAt = characterLength(raw, context);
  return (at, next) => {
    const length = lengthAt(at);
    return length > 0 && next(at + length);
  };
}

/** How long the character at a place is, if it belongs to a class; 0 if it does not. */
function characterLength(raw: string, { run, flags }: Context): (at: number) => number {
  const single = new RegExp(`^(?:${raw})$`, flags.replace(/[gy]/g, ""));
  const known = new Map<number, number>();
  return (at) => {
    run.steps += 1;
    const code = (flags.includes("u") ? run.text.codePointAt(at) : run.text.charCodeAt(at)) ?? Number.NaN;
    if (Number.isNaN(code)) return 0;
    const unit = String.fromCodePoint(code);
    const length = known.get(code) ?? (single.test(unit) ? unit.length : 0);
    known.set(code, length);
    return length;
  };
}

function assertion(node: AST.Assertion, context: Context): Part {
  const { run, flags } = context;
  if (node.kind === "lookahead") {
    const inside = alternatives(node.alternatives, context);
    return (at, next) => inside(at, () => true) !== node.negate && next(at);
  }
  if (node.kind === "lookbehind")
    throw new Error(`Steps are not counted for ${node.raw}. Write the expression without it.`);
  const here = new RegExp(node.raw, `${flags.replace(/[gy]/g, "")}y`);
  return (at, next) => {
    run.steps += 1;
    here.lastIndex = at;
    return here.test(run.text) && next(at);
  };
}

function repeated({ element, min, max, greedy }: AST.Quantifier, context: Context): Part {
  const isCharacter = ["Character", "CharacterSet", "CharacterClass"].includes(element.type);
  if (greedy && isCharacter) return repeatedCharacter(characterLength(element.raw, context), min, max);
  const part = partOf(element, context);
  const from = (count: number, at: number, next: Next): boolean => {
    const more = () => count < max && part(at, (end) => (end > at || count < min) && from(count + 1, end, next));
    if (count < min) return more();
    return greedy ? more() || next(at) : next(at) || more();
  };
  return (at, next) => from(0, at, next);
}

// The same without calls within calls, of which a long run of letters would need too many.
function repeatedCharacter(lengthAt: (at: number) => number, min: number, max: number): Part {
  return (at, next) => {
    const ends = [at];
    let end = at;
    while (ends.length <= max) {
      const length = lengthAt(end);
      if (length === 0) break;
      end += length;
      ends.push(end);
    }
    return ends.slice(min).reverse().some(next);
  };
}
