import { type StorageArea, safeStorage } from "@handrail/core/storage";
import { isRecord } from "@handrail/core/validation";
import { createRecordStore, erasureError, type RecordStorage } from "./createRecordStore.js";
import type { TrainingStore } from "./trainingStore.js";
import { withLock } from "./withLock.js";

/** Options of {@link localRecordStore}. */
export interface LocalRecordStoreOptions {
  /** What the keys in storage start with. @default "handrail-training-" */
  prefix?: string;
  /** Another storage with the methods of `localStorage`. @default the browser's `localStorage` */
  area?: StorageArea;
}

/** Stores records in `localStorage`, on this device and for all who use its browser. On a server it stores nothing. */
export function localRecordStore({ prefix = "handrail-training-", area }: LocalRecordStoreOptions = {}): TrainingStore {
  const storage = safeStorage(area ?? "local");
  const load = (key: string) => storage.get(prefix + key, isRecord);
  return createRecordStore({
    get persistent() {
      return storage.persistent;
    },
    load: async (key) => load(key),
    replace: (key, next) =>
      withLock(prefix + key, () => {
        const value = next(load(key));
        if (value !== undefined) storage.set(prefix + key, value);
      }),
    erase: (key) =>
      withLock(prefix + key, () => {
        storage.remove(prefix + key);
        if (load(key) !== undefined) throw erasureError("localStorage");
      }),
    watch: (onChange) => watchStorage(prefix, onChange),
  });
}

function watchStorage(prefix: string, onChange: Parameters<NonNullable<RecordStorage["watch"]>>[0]): () => void {
  if (typeof window === "undefined") return () => {};
  const onStorage = ({ key, newValue }: StorageEvent) => {
    // `localStorage.clear()` reports no key.
    if (key === null) onChange({ key: undefined, isRemoved: true });
    else if (key.startsWith(prefix)) onChange({ key: key.slice(prefix.length), isRemoved: newValue === null });
  };
  window.addEventListener("storage", onStorage);
  return () => window.removeEventListener("storage", onStorage);
}
