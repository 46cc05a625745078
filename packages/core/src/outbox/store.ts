import { type IDBPDatabase, openDB } from "idb";
import { isRecord } from "../validation/isRecord.js";
import type { OutboxStore } from "./outbox.js";

/** How long a browser may take. Some never respond if storage is off, or after a page has slept. */
const databaseTimeoutMs = 5000;
const tableName = "items";

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
  const database = connectTo(`handrail-outbox-${name}`);
  return {
    get persistent() {
      return !database.hasFailed();
    },
    async all() {
      const stored = await database.run(readAndClean);
      return [...(stored ?? []), ...memory.values()];
    },
    async put(id, item) {
      if (await database.run((db) => db.put(tableName, item, id))) return void memory.delete(id);
      memory.set(id, item);
      // A later page must not continue from an outdated copy.
      await database.run((db) => db.delete(tableName, id));
    },
    async remove(id) {
      memory.delete(id);
      await database.run((db) => db.delete(tableName, id));
    },
  };
}

/** Reads all items and erases those stored under another key than their id: they could never be removed by id. */
async function readAndClean(database: IDBPDatabase): Promise<readonly unknown[]> {
  const { store } = database.transaction(tableName, "readwrite");
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const isUnderItsId = (value: unknown, index: number) => isRecord(value) && value.id === keys[index];
  await Promise.all(values.map((value, index) => !isUnderItsId(value, index) && store.delete(keys[index] ?? "")));
  return values.filter(isUnderItsId);
}

/** A connection to a database that is opened on first use. */
interface Connection {
  /** Whether the database could not be used at least once. */
  hasFailed(): boolean;
  /** Runs an action. It resolves to `undefined` if the database cannot be used. */
  run<T>(action: (database: IDBPDatabase) => Promise<T>): Promise<T | undefined>;
}

function connectTo(databaseName: string): Connection {
  let hasFailed = false;
  let opening: Promise<IDBPDatabase | undefined> | undefined;
  return {
    hasFailed: () => hasFailed,
    async run(action) {
      // Twice, because a browser may close a connection while it is in use.
      for (let attempt = 0; attempt < 2; attempt++) {
        opening ??= withTimeout(openDatabase(databaseName)).catch(() => undefined);
        const current = opening;
        const database = await current;
        if (!database) break;
        try {
          return await withTimeout(action(database));
        } catch {
          // The connection is closed, the disk is full, or the item cannot be cloned. Stored items are still there.
          database.close();
          if (opening === current) opening = undefined;
        }
      }
      hasFailed = true;
      return undefined;
    },
  };
}

// `async`, because `openDB` throws synchronously in an environment without IndexedDB.
async function openDatabase(databaseName: string): Promise<IDBPDatabase> {
  return openDB(databaseName, 1, {
    upgrade: (database) => {
      database.createObjectStore(tableName);
    },
    // Another tab wants to delete or upgrade the database and must not wait for this one.
    blocking: (_current, _blocked, event) => {
      // The target of this event is the connection that blocks.
      (event.target as IDBDatabase).close();
    },
  });
}

function withTimeout<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error("The database does not respond.")), databaseTimeoutMs);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
