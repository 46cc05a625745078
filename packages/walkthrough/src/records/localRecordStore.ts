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

/**
 * Stores records in `localStorage`, on this device and for all who use its browser. All calls with one `prefix` share one store while the page is
 * open, so each component learns of the changes and removals of the others. On a server it stores nothing.
 */
export function localRecordStore({ prefix = "handrail-training-", area }: LocalRecordStoreOptions = {}): TrainingStore {
  if (area || typeof window === "undefined") return createLocalStore(prefix, area);
  const stores = storesOfPage();
  const store = stores.get(prefix) ?? createLocalStore(prefix, undefined);
  stores.set(prefix, store);
  return store;
}

// On the window, since a page may load two copies of this package.
function storesOfPage(): Map<string, TrainingStore> {
  // `Window` has no type for a symbol key, and only this function writes it.
  const page = window as unknown as { [key: symbol]: Map<string, TrainingStore> | undefined };
  const key = Symbol.for("@handrail/walkthrough/local-record-stores");
  const stores = page[key] ?? new Map<string, TrainingStore>();
  page[key] = stores;
  return stores;
}

function createLocalStore(prefix: string, area: StorageArea | undefined): TrainingStore {
  const storage = safeStorage(area ?? "local");
  const load = (key: string) => storage.get(prefix + key, isRecord);
  const hasText = (key: string) => hasItem(area, prefix + key);
  /** The keys of the values that reached the storage. */
  const stored = new Set<string>();
  return createRecordStore({
    get persistent() {
      return storage.persistent;
    },
    load: async (key) => load(key),
    replace: (key, next) =>
      withLock(prefix + key, () => {
        const value = next(load(key));
        if (value !== undefined) storage.set(prefix + key, value);
        if (hasText(key)) stored.add(key);
        else stored.delete(key);
      }),
    erase: (key) =>
      withLock(prefix + key, () => {
        storage.remove(prefix + key);
        if (load(key) !== undefined) throw erasureError("localStorage");
      }),
    // The page may empty its storage when a learner signs out.
    isDeleted: (key) => stored.has(key) && !hasText(key),
    watch: (onChange) => watchStorage(prefix, onChange),
  });
}

function hasItem(area: StorageArea | undefined, key: string): boolean {
  try {
    return (area ?? window.localStorage).getItem(key) !== null;
  } catch {
    // The browser refuses its storage.
    return false;
  }
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
