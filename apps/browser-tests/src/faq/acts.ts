/** A question of a generated page. Its answer contains a heading, and the questions of `inner`. */
export interface Question {
  id: string;
  /** Questions with the same name close each other. */
  name: string | undefined;
  startsOpen: boolean;
  inner: readonly Question[];
}

/** A generated page. */
export interface Setup {
  questions: readonly Question[];
  /** Who owns the open state: the browser, a consumer that accepts each change, or one that refuses the question `refused`. */
  owner: "browser" | "accepting" | "refusing";
  refused: string;
  /** Whether React hydrates server HTML. */
  hydrates: boolean;
  /** The questions that are opened before React starts, in server HTML only. */
  openedBefore: readonly string[];
  isStrict: boolean;
  /** How often the parent renders again, in milliseconds; 0 for never. */
  stormMs: 0 | 1 | 4 | 16;
  /** The fragment of the URL at the start. */
  hash: string;
}

/** One act of the customer, of a script of the page, or of its router. */
export type Act =
  | { kind: "press" | "open" | "close"; id: string }
  | { kind: "hash" | "push" | "replace"; hash: string }
  | { kind: "back" | "forward" | "openAll" | "closeAll" | "toggleAll" | "render" };

/** An act, and what passes until the next one. Only after a rest the pages are compared. */
export interface Step {
  act: Act;
  until: "nothing" | "microtask" | "rest";
}

/** What one page shows after a rest. */
export interface Shown {
  open: readonly string[];
  /** How often each question was viewed so far. */
  views: Readonly<Record<string, number>>;
  /** Why the page contradicts itself. */
  fault?: string | undefined;
}

/** Returns all questions of a page, the outer ones first. */
export function allOf(questions: readonly Question[]): Question[] {
  return questions.flatMap((question) => [question, ...allOf(question.inner)]);
}

/** Returns the id of the heading in a question's answer. Rich text has no ids with spaces or signs. */
export function partOf(id: string): string {
  return `${id.replace(/[^\p{L}\p{N}]/gu, "-")}-part`;
}
