/** The items that this page holds: the claim on each, its abort signal and the timer of its next attempt. */
export interface Holds {
  has(id: string): boolean;
  /** @param release Gives the claim back. */
  add(id: string, release: () => void): void;
  /** The signal that {@link Holds.abort} aborts, or `undefined` for an item that is not held. */
  signal(id: string): AbortSignal | undefined;
  abort(id: string): void;
  /** Schedules the next attempt and cancels an earlier schedule. Does nothing for an item that is not held. */
  schedule(id: string, at: number, attempt: () => void): void;
  unschedule(id: string): void;
  unscheduleAll(): void;
  /** Gives an item back. */
  release(id: string): void;
}

/** `setTimeout` fires at once for a longer delay. */
export const maxTimerMs = 2 ** 31 - 1;

/** Creates an empty set of holds. */
export function createHolds(): Holds {
  const held = new Map<string, { release: () => void; abort: AbortController }>();
  const timers = new Map<string, ReturnType<typeof setTimeout>>();

  function unschedule(id: string) {
    clearTimeout(timers.get(id));
    timers.delete(id);
  }

  return {
    has: (id) => held.has(id),
    add: (id, release) => void held.set(id, { release, abort: new AbortController() }),
    signal: (id) => held.get(id)?.abort.signal,
    abort: (id) => held.get(id)?.abort.abort(),
    schedule(id, at, attempt) {
      if (!held.has(id)) return;
      unschedule(id);
      const delayMs = Math.min(Math.max(0, at - Date.now()), maxTimerMs);
      timers.set(id, setTimeout(attempt, delayMs));
    },
    unschedule,
    unscheduleAll() {
      for (const id of timers.keys()) unschedule(id);
    },
    release(id) {
      unschedule(id);
      held.get(id)?.release();
      held.delete(id);
    },
  };
}
