import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";

/** A pattern as automata can decide it. */
export interface Decidable {
  /** The pattern, once for each thing that its lookarounds and backreferences may amount to. */
  forms: readonly string[];
  /** No match is longer than some number of characters, so that a search does so much work at each place and no more. */
  isBounded: boolean;
  /** Why no automaton can decide it. */
  problem: string | undefined;
}

/** A part of the pattern that is replaced. */
interface Replacement {
  start: number;
  end: number;
  /** One text for each form. */
  by: readonly [string, string, string];
}

const holds = "(?:)";
const fails = "[^\\s\\S]";
/** A private character that marks the positions where the assertion is true. */
const mark = "\\ue000";

/**
 * The pattern in forms that automata can decide, with the same order of growth: counts such as `{1,64}` become small
 * ones, as a constant does not change how work grows with the text, and each lookaround and backreference is replaced by
 * what it may amount to. Where those have no bound it is a problem: their work cannot be read from an automaton.
 * @throws SyntaxError when it is not a regular expression
 */
export function decidableForms(source: string, flags: string): Decidable {
  const parser = new RegExpParser({ ecmaVersion: 2024 });
  const pattern = parser.parsePattern(source, 0, source.length, { unicode: flags.includes("u") });
  const replacements: Replacement[] = [];
  let isBounded = true;
  let problem: string | undefined;
  const replace = ({ start, end }: { start: number; end: number }, by: Replacement["by"]) => {
    // Inside a lookaround everything is replaced already.
    const isInside = replacements.some((other) => other.start <= start && end <= other.end);
    if (!isInside) replacements.push({ start, end, by });
  };
  visitRegExpAST(pattern, {
    onAssertionEnter(node) {
      if (node.kind !== "lookahead" && node.kind !== "lookbehind") return;
      if (hasEndlessRepeat(node)) problem = "looks around without a bound";
      replace(node, [holds, fails, mark]);
    },
    onBackreferenceEnter(node) {
      const groups = [node.resolved].flat();
      if (groups.some(hasEndlessRepeat)) problem = "refers back to a text without a bound";
      const same = `(?:${groups.flatMap((group) => group.alternatives.map(({ raw }) => raw)).join("|")})`;
      replace(node, [same, fails, same]);
    },
    onQuantifierEnter(node) {
      if (isEndless(node)) isBounded = false;
      if (!node.raw.slice(node.element.raw.length).startsWith("{")) return;
      const count = smallCount(node);
      replace({ start: node.element.end, end: node.end }, [count, count, count]);
    },
  });
  const forms = [0, 1, 2].map((form) => replaced(source, replacements, form));
  return { forms: [...new Set(forms)], isBounded, problem };
}

function isEndless({ max }: AST.Quantifier): boolean {
  return max === Number.POSITIVE_INFINITY;
}

function hasEndlessRepeat(node: AST.Node): boolean {
  let found = false;
  visitRegExpAST(node, {
    onQuantifierEnter(quantifier) {
      found ||= isEndless(quantifier);
    },
  });
  return found;
}

function smallCount(quantifier: AST.Quantifier): string {
  const { min, max, greedy } = quantifier;
  const lower = Math.min(min, 2);
  const upper = isEndless(quantifier) ? "" : max === min ? lower : Math.min(max, 3);
  return `{${lower},${upper}}${greedy ? "" : "?"}`;
}

function replaced(source: string, replacements: readonly Replacement[], form: number): string {
  // From the end, so that the places before stay where they are.
  return [...replacements]
    .sort((a, b) => b.start - a.start)
    .reduce((text, { start, end, by }) => text.slice(0, start) + by[form] + text.slice(end), source);
}
