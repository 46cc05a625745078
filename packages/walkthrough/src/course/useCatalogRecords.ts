"use client";
import type { TrainingCourse } from "@handrail/core/content";
import { useMemo, useSyncExternalStore } from "react";
import { localRecordStore } from "../records/localRecordStore.js";
import { createRecord, type TrainingRecord } from "../records/trainingRecord.js";
import { type CourseProgress, courseProgress } from "./courseProgress.js";
import { createRecordFollower, type FollowedRecord, type RecordStatus } from "./recordFollower.js";
import { recordIdentity } from "./recordIdentity.js";
import type { RecordOptions } from "./useTrainingRecord.js";

/** A course with the progress of one learner. */
export interface CatalogEntry {
  course: TrainingCourse;
  record: TrainingRecord;
  progress: CourseProgress;
  status: RecordStatus;
}

/** The courses of a catalogue with the records of one learner. */
export interface CatalogRecords {
  /** `loading` until all are read; `failed` if one of them could not be. */
  status: RecordStatus;
  isPersistent: boolean;
  entries: readonly CatalogEntry[];
  /** Reads all records again. */
  retry: () => Promise<void>;
}

/** Reads the records of several courses, and follows their changes. */
export function useCatalogRecords(
  courses: readonly TrainingCourse[],
  { store: given, learner }: Pick<RecordOptions, "store" | "learner">,
): CatalogRecords {
  const store = useMemo(() => given ?? localRecordStore(), [given]);
  const ids = JSON.stringify(courses.map(({ id }) => id));
  const all = useMemo(() => {
    const trainings: readonly string[] = JSON.parse(ids);
    return followAll(
      trainings.map((training) => createRecordFollower(store, createRecord(recordIdentity(training, learner), 0))),
    );
  }, [store, ids, learner]);
  const followed = useSyncExternalStore(all.subscribe, all.current, all.current);
  const entries = useMemo(
    () =>
      courses.flatMap((course, index) => {
        const found = followed[index];
        return found ? [{ ...found, course, progress: courseProgress(course, found.record) }] : [];
      }),
    [courses, followed],
  );
  const statuses = followed.map(({ status }) => status);
  return {
    status: statuses.includes("failed") ? "failed" : statuses.includes("loading") ? "loading" : "ready",
    isPersistent: store.persistent,
    entries,
    retry: all.retry,
  };
}

/** Follows several records as one list, which is the same until one of them changes. */
function followAll(followers: readonly ReturnType<typeof createRecordFollower>[]) {
  let list: readonly FollowedRecord[] = followers.map((follower) => follower.current());
  return {
    current: () => list,
    subscribe(listener: () => void) {
      const onChange = () => {
        list = followers.map((follower) => follower.current());
        listener();
      };
      const stops = followers.map((follower) => follower.subscribe(onChange));
      return () => {
        for (const stop of stops) stop();
      };
    },
    async retry() {
      await Promise.all(followers.map((follower) => follower.retry()));
    },
  };
}
