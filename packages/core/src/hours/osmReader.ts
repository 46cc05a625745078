import { HandrailError } from "../errors.js";
import { quoted } from "../validation/quoted.js";

const tokenPattern = /"[^"]*"|24\/7|\d{1,2}:\d\d|\d+|[a-z]+|\S/gi;

/** Reads an `opening_hours` value token by token. */
export class OsmReader {
  private readonly tokens: readonly RegExpMatchArray[];
  private next = 0;

  constructor(private readonly text: string) {
    this.tokens = [...text.matchAll(tokenPattern)];
  }

  /** Whether every token has been read. */
  isAtEnd(): boolean {
    return this.next >= this.tokens.length;
  }

  /** The index of the next token in the text. */
  position(): number {
    return this.tokens[this.next]?.index ?? this.text.length;
  }

  /** The text from a position up to the next token. */
  textSince(start: number): string {
    return this.text.slice(start, this.position()).trim();
  }

  /** Whether the next token, or the one `offset` places after it, matches. */
  peek(pattern: RegExp, offset = 0): boolean {
    return pattern.test(this.tokens[this.next + offset]?.[0] ?? "");
  }

  /** Reads the next token if it matches. */
  readMatching(pattern: RegExp): string | undefined {
    return this.peek(pattern) ? this.tokens[this.next++]?.[0] : undefined;
  }

  /** Reads the next token if it is this word, in upper or lower case. */
  readWord(word: string): boolean {
    const isNext = this.tokens[this.next]?.[0].toLowerCase() === word.toLowerCase();
    if (isNext) this.next += 1;
    return isNext;
  }

  /** Makes an error about the next token, or about the one `offset` places away. */
  error(advice: string, offset = 0): HandrailError {
    const { index = this.text.length } = this.tokens[Math.min(this.next + offset, this.tokens.length - 1)] ?? {};
    return osmError(this.text.slice(index), advice);
  }
}

/**
 * Makes an error for an `opening_hours` value.
 * @param part The text from the first token that cannot be read.
 */
export function osmError(part: string, advice: string): HandrailError {
  return new HandrailError(
    `@handrail/core: the opening hours cannot be read from ${quoted(part)} on. Customers would see the wrong hours. ${advice}`,
  );
}
