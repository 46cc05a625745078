import { isRecord } from "../validation/isRecord.js";
import type { OutboxStore } from "./outbox.js";
import { withTimeout } from "./withTimeout.js";

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
  const changes = changeChannel(`handrail-outbox-${name}`);
  return {
    get persistent() {
      return !database.hasFailed();
    },
    async all() {
      const stored = await database.run(readAndClean);
      return [...(stored ?? []), ...memory.values()];
    },
    async put(id, item) {
      const isStored = await database.run((table) => {
        table.put(item, id);
        return () => true;
      });
      if (isStored) {
        memory.delete(id);
        changes?.postMessage(undefined);
        return;
      }
      memory.set(id, item);
      // A later page must not continue from an outdated copy.
      await database.run(removeItem(id));
    },
    async remove(id) {
      memory.delete(id);
      await database.run(removeItem(id));
      changes?.postMessage(id);
    },
    subscribe(listener) {
      const onMessage = ({ data }: MessageEvent<unknown>) => listener(typeof data === "string" ? data : undefined);
      changes?.addEventListener("message", onMessage);
      return () => changes?.removeEventListener("message", onMessage);
    },
  };
}

/** A channel to the other tabs. Without it they notice changes after a while. */
function changeChannel(name: string): BroadcastChannel | undefined {
  // Only in a browser: in Node an open channel would keep the process alive.
  return typeof window === "undefined" || typeof BroadcastChannel === "undefined"
    ? undefined
    : new BroadcastChannel(name);
}

/** Reads all items and erases those stored under another key than their id: they could never be removed by id. */
function readAndClean(table: IDBObjectStore): () => readonly unknown[] {
  const keys = table.getAllKeys();
  const values = table.getAll();
  const isUnderItsId = (value: unknown, index: number) => idOf(value) === keys.result[index];
  values.addEventListener("success", () => {
    for (const [index, key] of keys.result.entries()) if (!isUnderItsId(values.result[index], index)) table.delete(key);
  });
  return () => values.result.filter(isUnderItsId);
}

function removeItem(id: string) {
  return (table: IDBObjectStore) => {
    table.delete(id);
    return () => true;
  };
}

function idOf(value: unknown): unknown {
  return isRecord(value) ? value.id : undefined;
}

type Action<T> = (table: IDBObjectStore) => () => T;

/** A connection to a database that is opened on first use. */
interface Connection {
  /** Whether the database could not be used at least once. */
  hasFailed(): boolean;
  /**
   * Runs an action in a transaction.
   * @param action Returns a function that reads the result once the transaction is complete.
   * @returns the result, or `undefined` if the database cannot be used
   */
  run<T>(action: Action<T>): Promise<T | undefined>;
}

function connectTo(databaseName: string): Connection {
  let hasFailed = false;
  let opening: Promise<IDBDatabase | undefined> | undefined;
  return {
    hasFailed: () => hasFailed,
    async run(action) {
      // Twice, because a browser may close a connection while it is in use.
      for (let attempt = 0; attempt < 2; attempt++) {
        opening ??= withTimeout(openDatabase(databaseName), databaseTimeoutMs).catch(() => undefined);
        const current = opening;
        const database = await current;
        if (!database) break;
        try {
          return await withTimeout(transact(database, action), databaseTimeoutMs);
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

// `async`, because `indexedDB` is missing or throws where storage is blocked.
async function openDatabase(databaseName: string): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(tableName));
  const database = await settled(request, "success", () => request.result);
  // Another tab wants to delete or upgrade the database and must not wait for this one.
  database.addEventListener("versionchange", () => database.close());
  return database;
}

async function transact<T>(database: IDBDatabase, action: Action<T>): Promise<T> {
  const transaction = database.transaction(tableName, "readwrite");
  const resultOf = action(transaction.objectStore(tableName));
  return settled(transaction, "complete", resultOf);
}

/** Resolves after the event `success`, and rejects after an error or an abort. */
function settled<T>(target: IDBRequest | IDBTransaction, success: string, resultOf: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    target.addEventListener(success, () => resolve(resultOf()));
    for (const failure of ["error", "abort"]) target.addEventListener(failure, () => reject(target.error));
  });
}
