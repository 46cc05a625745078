import { isSameRecord, unionRecords } from "../records/mergeRecords.js";
import { readRecord } from "../records/readRecord.js";
import { recordKey, type TrainingRecord } from "../records/trainingRecord.js";
import type { TrainingStore } from "../records/trainingStore.js";

/** Whether a record could be read. `failed`: the store could not read or store it, so what it shows may be incomplete. */
export type RecordStatus = "loading" | "ready" | "failed";

/** What is known of a record. */
export interface FollowedRecord {
  status: RecordStatus;
  record: TrainingRecord;
}

/** Follows one record of a store. */
export interface RecordFollower {
  /** Sets its options. @default changes are stored as they are */
  configure(options: FollowerOptions): void;
  current(): FollowedRecord;
  /** Starts to follow the record, and reads it again. @returns a function that unsubscribes */
  subscribe(listener: () => void): () => void;
  /** Reads the record again, and stores what could not be stored. */
  retry(): Promise<void>;
  /** Shows the result of a change at once, and stores it. Does not reject. */
  update(change: (record: TrainingRecord) => TrainingRecord): Promise<TrainingRecord>;
}

/** What the component that follows a record decides. */
export interface FollowerOptions {
  /** Completes the record that was merged with the stored one. It may be called several times. */
  finish: (record: TrainingRecord) => TrainingRecord;
  /** Called after a change was stored, with the stored record before and after it, unless the stored record is the same. */
  onStored: (before: TrainingRecord, after: TrainingRecord) => void;
}

/**
 * Follows the record of `empty` in a store. What this page has recorded is merged into whatever the store has, so a store that fails, is overwritten
 * or has damaged data loses nothing of it.
 */
export function createRecordFollower(store: TrainingStore, empty: TrainingRecord): RecordFollower {
  const key = recordKey(empty);
  const listeners = new Set<() => void>();
  let options: FollowerOptions = { finish: (record) => record, onStored: () => {} };
  let shown: FollowedRecord = { status: "loading", record: empty };
  let isUnstored = false;
  let waiting = 0;
  let last: Promise<unknown> = Promise.resolve();
  let unsubscribe: (() => void) | undefined;

  const join = (stored: unknown): TrainingRecord => {
    const read = readRecord(stored)?.record;
    return read && isSameRecord(shown.record, read) ? unionRecords(shown.record, read) : shown.record;
  };
  function show(next: FollowedRecord) {
    if (next.status === shown.status && isEqual(next.record, shown.record)) return;
    shown = next;
    for (const listener of [...listeners]) listener();
  }
  async function read() {
    try {
      const stored = await store.read(key);
      const isRemoved = stored === undefined && shown.status === "ready" && !isUnstored && waiting === 0;
      show({ status: isUnstored ? "failed" : "ready", record: isRemoved ? empty : join(stored) });
    } catch {
      show({ ...shown, status: "failed" });
    }
  }
  async function write() {
    const { finish, onStored } = options;
    let before = empty;
    let after = empty;
    try {
      const stored = await store.update(key, (found) => {
        before = readRecord(found)?.record ?? empty;
        after = finish(join(found));
        return after;
      });
      isUnstored = false;
      // `shown` may have later changes, which are not stored yet.
      after = readRecord(stored)?.record ?? after;
      show({ status: "ready", record: join(stored) });
    } catch {
      isUnstored = true;
      show({ ...shown, status: "failed" });
      return;
    }
    if (isEqual(before, after)) return;
    // An error of the consumer must not look like one of the store.
    queueMicrotask(() => onStored(before, after));
  }
  async function queue(action: () => Promise<void>) {
    waiting += 1;
    const turn = last.then(action).finally(() => {
      waiting -= 1;
    });
    last = turn.catch(() => {});
    await turn;
  }

  return {
    configure(next) {
      options = next;
    },
    current: () => shown,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) {
        unsubscribe = store.subscribe?.(key, () => void read());
        void read();
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) unsubscribe?.();
      };
    },
    retry: () => queue(() => (isUnstored ? write() : read())),
    async update(change) {
      // Once and at once: a change that reads the clock would otherwise record the same event twice.
      show({ ...shown, record: options.finish(change(shown.record)) });
      await queue(write);
      return shown.record;
    },
  };
}

function isEqual(one: TrainingRecord, other: TrainingRecord): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
