import { onDocument } from "@handrail/ui";

/** The tours of a page that are open, or wait until they may be. */
export interface Turns {
  /** Whether a tour is the one that is shown. */
  isFirst: (turn: Turn) => boolean;
  /**
   * Adds a tour: behind the others, or before them, which then leave.
   * @returns a function that removes it
   */
  add: (turn: Turn, replaces: boolean) => () => void;
}

/** A tour that is open. */
export interface Turn {
  /** Called when another tour takes its place. */
  leave: () => void;
  /** Called when the first tour of the page may be another one. */
  onChange: () => void;
}

/** Returns the turns of a document, which all copies of this package share. */
export function turnsOf(document: Document): Turns {
  return onDocument(document, "walkthrough/turns", createTurns);
}

function createTurns(): Turns {
  let waiting: readonly Turn[] = [];
  const set = (next: readonly Turn[]) => {
    // A tour that loses its place has to hide as well.
    const all = new Set([...waiting, ...next]);
    waiting = next;
    for (const { onChange } of all) onChange();
  };
  return {
    isFirst: (turn) => waiting[0] === turn,
    add(turn, replaces) {
      const others = waiting;
      set(replaces ? [turn] : [...others, turn]);
      if (replaces) for (const { leave } of others) leave();
      return () => set(waiting.filter((other) => other !== turn));
    },
  };
}
