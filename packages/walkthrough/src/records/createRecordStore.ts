import { HandrailError } from "@handrail/core";
import { isSameRecord, unionRecords } from "./mergeRecords.js";
import { readRecord } from "./readRecord.js";
import type { TrainingRecord } from "./trainingRecord.js";
import type { RecordChange, TrainingStore } from "./trainingStore.js";

/** The storage under a store. */
export interface RecordStorage {
  readonly persistent: boolean;
  /** Reads a value. It rejects only if nothing is known of the value because the storage is elsewhere and could not be reached. */
  load(key: string): Promise<unknown>;
  /**
   * Replaces a value by the result of `next`, if possible without another tab in between. `undefined` leaves the value as it is. It rejects only
   * if `next` throws.
   */
  replace(key: string, next: (stored: unknown) => unknown): Promise<void>;
  /** Deletes a value. It rejects, with `erasureError` or another error, if the value may still be there. */
  erase(key: string): Promise<void>;
  /** Whether a value that was stored by this page has been deleted since, by another script. The page's copy is then forgotten too. @default no */
  isDeleted?(key: string): boolean;
  /** Calls back after another tab has changed a value, or all values if `key` is `undefined`. */
  watch?(onChange: (change: { key: string | undefined; isRemoved: boolean }) => void): () => void;
}

/** Makes the error of a deletion that the browser refused. */
export function erasureError(place: string, cause?: unknown): HandrailError {
  return new HandrailError(
    `@handrail/walkthrough: the record could not be deleted from ${place}, so it may still be on the device. Try again later, or delete the data ` +
      "of the site in the browser.",
    { cause },
  );
}

/**
 * Creates a store on a storage. It also keeps the records of this page in memory and merges them into each write. So nothing is lost if the storage
 * fails or is overwritten by another tab.
 */
export function createRecordStore(storage: RecordStorage): TrainingStore {
  const copies = new Map<string, TrainingRecord>();
  const listeners = new Set<{ key: string; listener: () => void }>();
  let hasUnstored = false;
  let stopWatching: (() => void) | undefined;

  function join(key: string, stored: TrainingRecord | undefined): TrainingRecord | undefined {
    if (storage.isDeleted?.(key)) copies.delete(key);
    const copy = copies.get(key);
    if (!copy || !stored) return copy ?? stored;
    // Someone else's record under this key is damage, and this page's learner must not get it.
    return isSameRecord(copy, stored) ? unionRecords(copy, stored) : copy;
  }

  function notify(key: string | undefined) {
    for (const entry of [...listeners]) if (key === undefined || entry.key === key) entry.listener();
  }

  function onChange({ key, isRemoved }: { key: string | undefined; isRemoved: boolean }) {
    if (isRemoved && key === undefined) copies.clear();
    else if (isRemoved && key !== undefined) copies.delete(key);
    notify(key);
  }

  return {
    get persistent() {
      return storage.persistent && !hasUnstored;
    },
    async read(key) {
      try {
        return join(key, readRecord(await storage.load(key))?.record);
      } catch (error) {
        const copy = copies.get(key);
        if (!copy) throw error;
        return copy;
      }
    },
    async update(key, change: RecordChange) {
      let result: TrainingRecord | undefined;
      const next = (value: unknown) => {
        const reading = readRecord(value);
        // Of the copy without an earlier result: `next` is called again if another device was faster.
        result = change(join(key, reading?.record));
        if (!reading?.isNewer) return result;
        hasUnstored = true;
        return undefined;
      };
      await storage.replace(key, next);
      // A storage that fails before it reads does not call `next`.
      const changed = result ?? change(copies.get(key));
      // Another change of this page may have ended in the meantime.
      const record = join(key, changed) ?? changed;
      // A server has one process for all its visitors.
      if (typeof window !== "undefined") copies.set(key, record);
      notify(key);
      return record;
    },
    async remove(key) {
      await storage.erase(key);
      copies.delete(key);
      notify(key);
    },
    subscribe(key, listener) {
      const entry = { key, listener };
      listeners.add(entry);
      stopWatching ??= storage.watch?.(onChange);
      return () => {
        listeners.delete(entry);
        if (listeners.size > 0) return;
        stopWatching?.();
        stopWatching = undefined;
      };
    },
  };
}
