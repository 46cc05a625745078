import { connectTo, openChannel } from "@handrail/core/database";
import { isRecord } from "@handrail/core/validation";
import { createRecordStore, erasureError } from "./createRecordStore.js";
import type { TrainingStore } from "./trainingStore.js";

/** Options of {@link indexedDbRecordStore}. */
export interface IndexedDbRecordStoreOptions {
  /** The name of the database. @default "handrail-training" */
  name?: string;
  /** Called once if the database cannot be used, and records stay in memory. `persistent` is then `false`. */
  onFallback?: (error: unknown) => void;
}

/** Stores records in IndexedDB, on this device and for all who use its browser. On a server it stores nothing. */
export function indexedDbRecordStore({
  name = "handrail-training",
  onFallback,
}: IndexedDbRecordStoreOptions = {}): TrainingStore {
  let failure: { error: unknown } | undefined;
  const changes = openChannel(name);
  const database = connectTo(name, {
    table: "records",
    onFailure(error) {
      const isFirst = failure === undefined;
      failure = { error };
      // On a server nothing has failed.
      if (isFirst && typeof window !== "undefined") onFallback?.(error);
    },
  });

  return createRecordStore({
    get persistent() {
      return !database.hasFailed();
    },
    load: async (key) => (await database.run((table) => table.get(key)))?.result,
    async replace(key, next) {
      const replacement = createReplacement(key, next);
      await database.run(replacement.run);
      replacement.check();
      changes.post({ key, isRemoved: false });
    },
    async erase(key) {
      const isErased = await database.run((table) => table.delete(key));
      if (!isErased && typeof window !== "undefined") throw erasureError("IndexedDB", failure?.error);
      changes.post({ key, isRemoved: true });
    },
    watch: (onChange) =>
      changes.subscribe((change) => {
        if (!isRecord(change) || typeof change.key !== "string") return;
        onChange({ key: change.key, isRemoved: change.isRemoved === true });
      }),
  });
}

/** Replaces a value within one transaction, which excludes other tabs. */
function createReplacement(key: string, next: (stored: unknown) => unknown) {
  let thrown: { error: unknown } | undefined;
  let transaction: IDBTransaction | undefined;
  return {
    run(table: IDBObjectStore): IDBRequest<unknown> {
      // The first attempt was only late, and what it writes must not count beside the second.
      if (transaction) abort(transaction);
      transaction = table.transaction;
      thrown = undefined;
      const reading: IDBRequest<unknown> = table.get(key);
      reading.addEventListener("success", () => {
        try {
          const value = next(reading.result);
          if (value !== undefined) table.put(value, key);
        } catch (error) {
          thrown = { error };
        }
      });
      return reading;
    },
    /** @throws what `next` has thrown */
    check() {
      if (thrown) throw thrown.error;
    },
  };
}

function abort(transaction: IDBTransaction) {
  try {
    transaction.abort();
  } catch {
    // It has ended.
  }
}
