import { openChannel } from "../database/changeChannel.js";
import { connectTo } from "../database/connectTo.js";
import { isRecord } from "../validation/isRecord.js";
import type { OutboxStore } from "./outbox.js";

/**
 * The items in memory, by the name of the outbox. It belongs to the page and not to one outbox, because a message in memory must
 * survive the component that sent it.
 */
const memories = new Map<string, Map<string, unknown>>();

function memoryOf(name: string): Map<string, unknown> {
  const memory = memories.get(name) ?? new Map<string, unknown>();
  memories.set(name, memory);
  return memory;
}

/** Stores items in memory while the page is open, and nothing on the device. Use it on devices that several people share. */
export function memoryStore(name: string): OutboxStore {
  const memory = memoryOf(name);
  return {
    persistent: false,
    all: async () => [...memory.values()],
    put: async (id, item) => void memory.set(id, item),
    remove: async (id) => void memory.delete(id),
  };
}

/**
 * Stores items in IndexedDB. An item that the browser refuses to store there stays in memory, and `persistent` is then
 * `false`. It never rejects.
 */
export function indexedDbStore(name: string): OutboxStore {
  const memory = memoryOf(name);
  const database = connectTo(`handrail-outbox-${name}`, { table: "items" });
  const changes = openChannel(`handrail-outbox-${name}`);
  return {
    get persistent() {
      return !database.hasFailed();
    },
    async all() {
      let items: readonly unknown[] = [];
      await database.run((table) =>
        readAndClean(table, (read) => {
          items = read;
        }),
      );
      return [...items, ...memory.values()];
    },
    async put(id, item) {
      if (await database.run((table) => table.put(item, id))) {
        memory.delete(id);
        changes.post(undefined);
        return;
      }
      memory.set(id, item);
      // A later page must not continue from an outdated copy.
      await database.run((table) => table.delete(id));
    },
    async remove(id) {
      memory.delete(id);
      await database.run((table) => table.delete(id));
      changes.post(id);
    },
    subscribe: (listener) =>
      changes.subscribe((removedId) => listener(typeof removedId === "string" ? removedId : undefined)),
  };
}

/** Reads all items and erases those stored under another key than their id: they could never be removed by id. */
function readAndClean(table: IDBObjectStore, onRead: (items: readonly unknown[]) => void): IDBRequest<unknown[]> {
  const keys = table.getAllKeys();
  const values = table.getAll();
  values.addEventListener("success", () => {
    const items: unknown[] = [];
    for (const [index, key] of keys.result.entries()) {
      const value: unknown = values.result[index];
      if (isRecord(value) && value.id === key) items.push(value);
      else table.delete(key);
    }
    onRead(items);
  });
  return values;
}
