import { type IDBPDatabase, openDB } from "idb";
import { isRecord } from "../validation/isRecord.js";
import type { OutboxStore } from "./outbox.js";

/** How long a browser may take, in milliseconds; some never answer where storage is off, or after a page has slept. */
const patience = 5000;
const table = "items";

/** By name, so that what waits outlives the component that sent it, where it cannot outlive the page. */
const memories = new Map<string, Map<string, unknown>>();

function memoryOf(name: string): Map<string, unknown> {
  const memory = memories.get(name) ?? new Map<string, unknown>();
  memories.set(name, memory);
  return memory;
}

/** Keeps items for as long as the page is open, and nothing on the device: for one that several people share. */
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
 * Keeps items in IndexedDB, and in memory what the browser refuses to keep there: `persistent` is then false. Never
 * rejects.
 */
export function indexedDbStore(name: string): OutboxStore {
  const memory = memoryOf(name);
  let persistent = true;
  let database: Promise<IDBPDatabase | undefined> | undefined;

  async function inDatabase<T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
    // Twice, as a browser may close a connection in mid-use.
    for (let turn = 0; turn < 2; turn++) {
      database ??= inTime(open(name)).catch(() => undefined);
      const mine = database;
      const opened = await mine;
      if (!opened) break;
      try {
        return await inTime(act(opened));
      } catch {
        // Closed, full, or something that it cannot hold; what it has is still its own.
        opened.close();
        if (database === mine) database = undefined;
      }
    }
    persistent = false;
    return undefined;
  }

  return {
    get persistent() {
      return persistent;
    },
    async all() {
      const kept = await inDatabase(async (db) => {
        const { store } = db.transaction(table, "readwrite");
        const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
        const isFiled = (value: unknown, at: number) => isRecord(value) && value.id === keys[at];
        // Under another key an item could never be erased, and would be found again and again.
        await Promise.all(values.map((value, at) => !isFiled(value, at) && store.delete(keys[at] ?? "")));
        return values.filter(isFiled);
      });
      return [...(kept ?? []), ...memory.values()];
    },
    async put(id, item) {
      if (await inDatabase((db) => db.put(table, item, id))) return void memory.delete(id);
      memory.set(id, item);
      // A later page must not go on from where this one was earlier.
      await inDatabase((db) => db.delete(table, id));
    },
    async remove(id) {
      memory.delete(id);
      await inDatabase((db) => db.delete(table, id));
    },
  };
}

// `async`, as it throws at once where there is no IndexedDB.
async function open(name: string): Promise<IDBPDatabase> {
  return openDB(`handrail-outbox-${name}`, 1, {
    upgrade: (database) => {
      database.createObjectStore(table);
    },
    // Another tab wants to delete or renew the database; it must not wait for this one.
    blocking: (_current, _blocked, event) => {
      // The event's target is the connection that blocks.
      (event.target as IDBDatabase).close();
    },
  });
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The database does not answer.")), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
