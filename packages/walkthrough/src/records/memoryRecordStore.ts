import { createRecordStore, type RecordStorage } from "./createRecordStore.js";
import type { TrainingStore } from "./trainingStore.js";

/** Stores records while the page is open, and nothing on the device. */
export function memoryRecordStore(): TrainingStore {
  return createRecordStore(memoryStorage());
}

/** The storage under {@link memoryRecordStore}. */
export function memoryStorage(): RecordStorage {
  const values = new Map<string, unknown>();
  return {
    persistent: false,
    load: async (key) => values.get(key),
    async replace(key, next) {
      const value = next(values.get(key));
      if (value !== undefined) values.set(key, value);
    },
    erase: async (key) => void values.delete(key),
  };
}
