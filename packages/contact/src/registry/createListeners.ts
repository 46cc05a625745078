/** Functions that are called with each new value. */
export interface Listeners<T> {
  /** @returns a function that removes the listener */
  add: (listener: (value: T) => void) => () => void;
  notify: (value: T) => void;
}

/** Makes an empty set of listeners. */
export function createListeners<T>(): Listeners<T> {
  const listeners = new Set<(value: T) => void>();
  return {
    add(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    notify(value) {
      for (const listener of listeners) listener(value);
    },
  };
}
