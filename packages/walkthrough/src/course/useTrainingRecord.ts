"use client";
import { useCallback, useEffect, useInsertionEffect, useMemo, useSyncExternalStore } from "react";
import { localRecordStore } from "../records/localRecordStore.js";
import { progressOf, type TrainingProgress, type TrainingSteps } from "../records/progressOf.js";
import { recordVersion } from "../records/recordEvents.js";
import { createRecord, type TrainingRecord } from "../records/trainingRecord.js";
import type { TrainingStore } from "../records/trainingStore.js";
import { createRecordFollower, type RecordStatus } from "./recordFollower.js";
import { recordIdentity } from "./recordIdentity.js";

/** Where a record is stored, and whose it is. */
export interface RecordOptions {
  /** Create it outside the component. @default `localRecordStore()`: this browser */
  store?: TrainingStore | undefined;
  /** An opaque id of the learner. Do not use a name or an e-mail address. @default none: the record belongs to the device */
  learner?: string | undefined;
  /** Called once for each stored change of this component, with the stored record before and after it, for example to send xAPI statements. */
  onRecord?: ((before: TrainingRecord, after: TrainingRecord) => void) | undefined;
}

/** Options of {@link useTrainingRecord}. */
export interface TrainingRecordOptions extends RecordOptions {
  /** The walkthrough, or `courseTraining(course)`. */
  training: TrainingSteps & { id: string };
}

/** The record of a training, and how to change it. */
export interface TrainingRecordHandle {
  /**
   * `loading` on the server and until the record has been read. `failed` if it could not be read or stored: it is tried again from time to time, and
   * when the network is back. Offer `retry`, and a person.
   */
  status: RecordStatus;
  /** Empty until it has been read. It has what was recorded here, also where the store failed. */
  record: TrainingRecord;
  /** The progress in the training as it is now. */
  progress: TrainingProgress;
  /** Whether what is recorded survives the page. */
  isPersistent: boolean;
  /**
   * Changes the record: `update((record) => recordStep(record, "open"))`. It is shown at once. Resolves to the record when it is stored, or when
   * that failed; it does not reject.
   */
  update: (change: (record: TrainingRecord) => TrainingRecord) => Promise<TrainingRecord>;
  /** Reads the record again, and stores what could not be stored. */
  retry: () => Promise<void>;
}

/**
 * Reads the record of a training from a store, follows its changes, also from other tabs, and changes it. Nothing that it recorded is lost if the store fails
 * or has damaged data.
 */
export function useTrainingRecord({ training, ...options }: TrainingRecordOptions): TrainingRecordHandle {
  const { id, version } = training;
  const handle = useRecordOf(id, version, options, unchanged);
  return { ...handle, progress: progressOf(handle.record, training) };
}

/** How often a store that failed is tried again, in milliseconds. */
const retryMs = 30_000;

const unchanged = (record: TrainingRecord) => record;

/**
 * The record of a training without its progress.
 * @param finish Completes each changed record.
 */
export function useRecordOf(
  id: string,
  version: number,
  { store: given, learner, onRecord }: RecordOptions,
  finish: (record: TrainingRecord) => TrainingRecord,
): Omit<TrainingRecordHandle, "progress"> {
  const store = useMemo(() => given ?? localRecordStore(), [given]);
  const follower = useMemo(
    () => createRecordFollower(store, createRecord(recordIdentity(id, learner), 0)),
    [store, id, learner],
  );
  // Each follower has its options: what is stored late is completed by the course to which it belongs.
  useInsertionEffect(() => {
    follower.configure({ finish, onStored: (before, after) => onRecord?.(before, after) });
  });
  const { status, record } = useSyncExternalStore(follower.subscribe, follower.current, follower.current);
  const isFailed = status === "failed";
  useEffect(() => {
    if (!isFailed) return;
    const retry = () => void follower.retry();
    const timer = setInterval(retry, retryMs);
    window.addEventListener("online", retry);
    return () => {
      clearInterval(timer);
      window.removeEventListener("online", retry);
    };
  }, [isFailed, follower]);
  const update = useCallback(
    (change: (record: TrainingRecord) => TrainingRecord) =>
      // The version of a certificate is the one with which it was given.
      follower.update((before) => (before.award ? change(before) : recordVersion(change(before), version))),
    [follower, version],
  );
  return { status, record, isPersistent: store.persistent, update, retry: follower.retry };
}
