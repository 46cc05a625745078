import { compileMatcher, type Search } from "./compileMatcher.js";

/**
 * Runs some code and counts the steps that its regular expressions take: one for each character compared and each place
 * tried, backtracking included. Engines do not say how often they backtrack, so a plain backtracking matcher counts on
 * the side. `replace`, `matchAll`, `split` and `test` all come to `exec`, which is where it listens.
 * @returns what the code returned, and the number of steps
 */
export function countRegExpSteps<T>(run: () => T): { result: T; steps: number } {
  const { exec } = RegExp.prototype;
  const searches = new Map<string, Search>();
  let steps = 0;
  function count(this: RegExp, text: string): RegExpExecArray | null {
    // Counting needs regular expressions, too, and those are not the code's.
    RegExp.prototype.exec = exec;
    const key = `/${this.source}/${this.flags}`;
    const search = searches.get(key) ?? compileMatcher(this.source, this.flags);
    searches.set(key, search);
    steps += search(text, this.global || this.sticky ? this.lastIndex : 0).steps;
    const match = this.exec(text);
    RegExp.prototype.exec = count;
    return match;
  }
  RegExp.prototype.exec = count;
  try {
    const result = run();
    return { result, steps };
  } finally {
    RegExp.prototype.exec = exec;
  }
}
