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

/** Returns the turns of a document. They are stored on it, since a page may load two copies of this package. */
export function turnsOf(document: Document): Turns {
  // A document has no type for a symbol key; only this function writes it.
  const shared = document as Document & { [key: symbol]: Turns | undefined };
  const key = Symbol.for("@handrail/walkthrough/turns");
  const turns = shared[key] ?? createTurns();
  shared[key] = turns;
  return turns;
}

function createTurns(): Turns {
  let waiting: readonly Turn[] = [];
  const set = (next: readonly Turn[]) => {
    waiting = next;
    for (const { onChange } of next) onChange();
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
