import type { TrainingRecord } from "./trainingRecord.js";

/**
 * Stores the records of learners. In the stores of this package, `update` does not reject because of storage, the network or damaged data: what
 * cannot be stored stays in memory while the page is open.
 */
export interface TrainingStore {
  /** Whether all records survive the page. Warn learners if it is `false`. */
  readonly persistent: boolean;
  /**
   * Reads a record. `undefined` if there is none. Rejects if a server could not be read and this page has no copy: then it is not known whether
   * the learner has started.
   * @param key From `recordKey`.
   */
  read(key: string): Promise<TrainingRecord | undefined>;
  /**
   * Changes a record and resolves to the result, which then contains what other tabs have recorded.
   * @param change Returns the new record, by the functions `recordStep`, `recordCheck` and so on. It is called again if another tab or device was
   * faster, so it must not have side effects.
   */
  update(key: string, change: RecordChange): Promise<TrainingRecord>;
  /**
   * Deletes a record here and in the storage, for example because the learner has asked for it. Rejects if the server or the
   * browser did not delete it; the record is then as before. A page that is open elsewhere may write its copy again, so close it first.
   */
  remove(key: string): Promise<void>;
  /**
   * Calls `listener` after a record was changed by this page or, where the storage reports it, by another tab.
   * @returns a function that unsubscribes
   */
  subscribe?(key: string, listener: () => void): () => void;
}

/** Makes the next record of the one before, which is `undefined` if there is none. */
export type RecordChange = (record: TrainingRecord | undefined) => TrainingRecord;
