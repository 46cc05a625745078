import { withTimeout } from "../timing/withTimeout.js";

/** Makes requests in a transaction and returns the one whose result is wanted. */
export type DatabaseAction<T> = (table: IDBObjectStore) => IDBRequest<T>;

/** A database with one table. It is opened on first use. */
export interface Database {
  /** Whether the database could not be used at least once. */
  hasFailed(): boolean;
  /**
   * Runs an action in a transaction, which excludes other tabs. If the transaction fails, it runs a second time.
   * @returns the result once the transaction is complete, or `undefined` if the database cannot be used
   */
  run<T>(action: DatabaseAction<T>): Promise<{ result: T } | undefined>;
}

/** Options of {@link connectTo}. */
export interface DatabaseOptions {
  /** The name of the table. A database that exists already and has no such table cannot be used. */
  table: string;
  /** Called with the error each time the database cannot be used. */
  onFailure?: (error: unknown) => void;
}

/** How long a browser may take. Some never respond if storage is off, or after a page has slept. */
const databaseTimeoutMs = 5000;

/** Connects to an IndexedDB database that has one table. It never throws because of the browser. */
export function connectTo(name: string, { table, onFailure }: DatabaseOptions): Database {
  let hasFailed = false;
  let opening: Promise<IDBDatabase> | undefined;

  async function attempt<T>(action: DatabaseAction<T>) {
    opening ??= withTimeout(open(name, table), databaseTimeoutMs);
    const current = opening;
    const database = await current;
    try {
      const transaction = database.transaction(table, "readwrite");
      const request = action(transaction.objectStore(table));
      await withTimeout(settled(transaction, "complete"), databaseTimeoutMs);
      return { result: request.result };
    } catch (error) {
      // The connection is closed, the disk is full, or the value cannot be cloned. Stored values are still there.
      database.close();
      if (opening === current) opening = undefined;
      throw error;
    }
  }

  return {
    hasFailed: () => hasFailed,
    // Twice, because a browser may close a connection while it is in use.
    run: (action) =>
      attempt(action)
        .catch(() => attempt(action))
        .catch((error) => {
          hasFailed = true;
          onFailure?.(error);
          return undefined;
        }),
  };
}

// `async`, because `indexedDB` is missing or throws where storage is blocked.
async function open(name: string, table: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.addEventListener("upgradeneeded", () => request.result.createObjectStore(table));
  await settled(request, "success");
  const database = request.result;
  // Another tab wants to delete or upgrade the database and must not wait for this one.
  database.addEventListener("versionchange", () => database.close());
  return database;
}

/** Resolves after the event `success`, and rejects after an error or an abort. */
function settled(target: IDBRequest | IDBTransaction, success: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    target.addEventListener(success, resolve);
    for (const failure of ["error", "abort"]) target.addEventListener(failure, () => reject(target.error));
  });
}
