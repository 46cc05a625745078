import { createRecordStore, type RecordStorage } from "./createRecordStore.js";
import type { TrainingStore } from "./trainingStore.js";

/** Options of {@link indexedDbRecordStore}. */
export interface IndexedDbRecordStoreOptions {
  /** The name of the database. @default "handrail-training" */
  name?: string;
  /** Called once if the database cannot be used, and records stay in memory. `persistent` is then `false`. */
  onFallback?: (error: unknown) => void;
}

const tableName = "records";
/** How long a browser may take. Some never respond if storage is off. */
const timeoutMs = 5000;

/** Stores records in IndexedDB, on this device and for all who use its browser. On a server it stores nothing. */
export function indexedDbRecordStore({
  name = "handrail-training",
  onFallback,
}: IndexedDbRecordStoreOptions = {}): TrainingStore {
  let opening: Promise<IDBDatabase> | undefined;
  let hasFailed = false;
  const changes = changeChannel(name);

  /** Runs an action in a transaction. It resolves to `undefined` if the database cannot be used. */
  async function run<T>(action: (table: IDBObjectStore) => () => T): Promise<T | undefined> {
    const current = opening ?? openDatabase(name);
    opening = current;
    try {
      const database = await inTime(current);
      const transaction = database.transaction(tableName, "readwrite");
      return await inTime(settled(transaction, "complete", action(transaction.objectStore(tableName))));
    } catch (error) {
      // The browser may have closed the connection. The next action opens another.
      if (opening === current) opening = undefined;
      current.then((database) => database.close()).catch(() => {});
      // On a server nothing has failed.
      if (!hasFailed && typeof window !== "undefined") onFallback?.(error);
      hasFailed = true;
      return undefined;
    }
  }

  return createRecordStore({
    get persistent() {
      return !hasFailed;
    },
    load: (key) => run((table) => resultOf(table.get(key))),
    async replace(key, next) {
      const thrown = await run((table) => replaceIn(table, key, next));
      if (thrown && "error" in thrown) throw thrown.error;
      changes?.postMessage({ key, isRemoved: false });
    },
    async erase(key) {
      await run((table) => resultOf(table.delete(key)));
      changes?.postMessage({ key, isRemoved: true });
    },
    watch: (onChange) => watchChannel(changes, onChange),
  });
}

/** Replaces a value within one transaction, which excludes other tabs. Returns what `next` has thrown. */
function replaceIn(table: IDBObjectStore, key: string, next: (stored: unknown) => unknown) {
  let thrown: { error?: unknown } = {};
  const reading = table.get(key);
  reading.addEventListener("success", () => {
    try {
      const value = next(reading.result);
      if (value !== undefined) table.put(value, key);
    } catch (error) {
      thrown = { error };
    }
  });
  return () => thrown;
}

function resultOf<T>(request: IDBRequest<T>): () => T {
  return () => request.result;
}

// `async`, because `indexedDB` is missing or throws where storage is blocked.
async function openDatabase(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(tableName));
  const database = await settled(request, "success", () => request.result);
  // Another tab wants to delete or upgrade the database and must not wait for this one.
  database.addEventListener("versionchange", () => database.close());
  return database;
}

/** Resolves after the event `success`, and rejects after an error or an abort. */
function settled<T>(target: IDBRequest | IDBTransaction, success: string, read: () => T): Promise<T> {
  return new Promise((resolve, reject) => {
    target.addEventListener(success, () => resolve(read()));
    for (const failure of ["error", "abort"]) target.addEventListener(failure, () => reject(target.error));
  });
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException("IndexedDB did not respond.", "TimeoutError")), timeoutMs);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A channel to the other tabs, only in a browser: in Node an open channel would keep the process alive. */
function changeChannel(name: string): BroadcastChannel | undefined {
  const isPossible = typeof window !== "undefined" && typeof BroadcastChannel !== "undefined";
  return isPossible ? new BroadcastChannel(name) : undefined;
}

function watchChannel(
  channel: BroadcastChannel | undefined,
  onChange: Parameters<NonNullable<RecordStorage["watch"]>>[0],
): () => void {
  const onMessage = ({ data }: MessageEvent<Parameters<typeof onChange>[0]>) => onChange(data);
  channel?.addEventListener("message", onMessage);
  return () => channel?.removeEventListener("message", onMessage);
}
