import { shown } from "../channels/checks.js";
import { HandrailError } from "../errors.js";

const tokens = /"[^"]*"|24\/7|\d{1,2}:\d\d|\d+|[a-z]+|\S/gi;

/** Walks through the words of an `opening_hours` value. */
export class OsmReader {
  private readonly words: readonly RegExpMatchArray[];
  private next = 0;

  constructor(private readonly text: string) {
    this.words = [...text.matchAll(tokens)];
  }

  /** Whether nothing is left to read. */
  isAtEnd(): boolean {
    return this.next >= this.words.length;
  }

  /** Where the next word is in the text. */
  position(): number {
    return this.words[this.next]?.index ?? this.text.length;
  }

  /** What was read since a position. */
  since(start: number): string {
    return this.text.slice(start, this.position()).trim();
  }

  /** Whether the next word, or a later one, is like this. */
  peeks(pattern: RegExp, later = 0): boolean {
    return pattern.test(this.words[this.next + later]?.[0] ?? "");
  }

  /** The next word where it is like this; it is then read. */
  takes(pattern: RegExp): string | undefined {
    return this.peeks(pattern) ? this.words[this.next++]?.[0] : undefined;
  }

  /** Reads the next word where it is this one. */
  take(word: string): boolean {
    const isNext = this.words[this.next]?.[0].toLowerCase() === word.toLowerCase();
    if (isNext) this.next += 1;
    return isNext;
  }

  /** An error about the next word, or about one before it. */
  refuse(what: string, offset = 0): HandrailError {
    const { index = this.text.length } = this.words[Math.min(this.next + offset, this.words.length - 1)] ?? {};
    return refusal(this.text.slice(index), what);
  }
}

/** An error that names the part of a text from which on it is not understood, and what to do. */
export function refusal(part: string, what: string): HandrailError {
  return new HandrailError(
    `@handrail/core: opening hours are not understood from ${shown(part)} on, and customers would be told wrong ones. ${what}`,
  );
}
