import { type IDBPDatabase, openDB } from "idb";
import type { OutboxStore } from "./outbox.js";

/** How long a browser may take to open its database, in milliseconds; some never answer where storage is off. */
const patience = 3000;

/**
 * Keeps items in IndexedDB, and in memory what the browser refuses to keep there: `persistent` is then false. Never
 * rejects.
 */
export function indexedDbStore(name: string): OutboxStore {
  const memory = new Map<string, unknown>();
  let persistent = true;
  let database: Promise<IDBPDatabase | undefined> | undefined;

  async function inDatabase<T>(act: (database: IDBPDatabase) => Promise<T>): Promise<T | undefined> {
    try {
      database ??= open(name).catch(() => undefined);
      const opened = await database;
      if (opened) return await act(opened);
    } catch {
      // Full, or something that it cannot hold; what it has is still its own.
    }
    persistent = false;
    return undefined;
  }

  return {
    get persistent() {
      return persistent;
    },
    async all() {
      const kept = (await inDatabase((db) => db.getAll(table))) ?? [];
      return [...kept, ...memory.values()];
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

const table = "items";

function open(name: string): Promise<IDBPDatabase> {
  const opening = openDB(`handrail-outbox-${name}`, 1, {
    upgrade: (database) => {
      database.createObjectStore(table);
    },
    // Another tab wants to delete or renew the database; it must not wait for this one.
    blocking: (_current, _blocked, event) => {
      // The event's target is the connection that blocks.
      (event.target as IDBDatabase).close();
    },
  });
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error("The database does not open.")), patience);
    opening.then(resolve, reject);
  });
}
