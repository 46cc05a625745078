import type { OutboxItem } from "./outbox.js";

/** The items of an outbox, published to its listeners. */
export interface ItemList<Request> {
  /** All items, oldest first. It returns the same array until something changes. */
  all(): readonly OutboxItem<Request>[];
  find(id: string): OutboxItem<Request> | undefined;
  /** Adds an item, or replaces the one with its id. */
  add(item: OutboxItem<Request>): void;
  /** Replaces the item with the same id. An item that was removed is not added again. */
  replace(item: OutboxItem<Request>): void;
  remove(id: string): void;
  /** @returns a function that unsubscribes */
  subscribe(listener: () => void): () => void;
}

/** Makes an empty list. */
export function createItemList<Request>(): ItemList<Request> {
  let items: readonly OutboxItem<Request>[] = [];
  const listeners = new Set<() => void>();

  function publish(next: readonly OutboxItem<Request>[]) {
    items = next;
    for (const listener of listeners) listener();
  }
  const without = (id: string) => items.filter((item) => item.id !== id);

  return {
    all: () => items,
    find: (id) => items.find((item) => item.id === id),
    add: (item) => publish([...without(item.id), item].sort((a, b) => a.createdAt - b.createdAt)),
    replace: (item) => publish(items.map((other) => (other.id === item.id ? item : other))),
    remove: (id) => publish(without(id)),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
