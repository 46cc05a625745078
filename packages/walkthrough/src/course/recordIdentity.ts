import type { RecordIdentity } from "../records/trainingRecord.js";

/** Whose record it is: that of a learner in a training, or of the device in it. */
export function recordIdentity(training: string, learner: string | undefined): RecordIdentity {
  return { training, ...(learner !== undefined && { learner }) };
}
