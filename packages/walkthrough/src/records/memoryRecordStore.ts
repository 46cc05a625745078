import { createRecordStore } from "./createRecordStore.js";
import type { TrainingStore } from "./trainingStore.js";

/** Stores records while the page is open, and nothing on the device. */
export function memoryRecordStore(): TrainingStore {
  const values = new Map<string, unknown>();
  return createRecordStore({
    persistent: false,
    load: async (key) => values.get(key),
    async replace(key, next) {
      values.set(key, next(values.get(key)));
    },
    erase: async (key) => void values.delete(key),
  });
}
