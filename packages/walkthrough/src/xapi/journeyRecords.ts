import type { JourneyEvent } from "@handrail/core/journey";
import { uuidOf } from "../records/hash.js";
import { recordCompletion, recordHelp, recordStep, recordVersion, recordVisit } from "../records/recordEvents.js";
import { createRecord, type TrainingRecord, type TrainingVisit } from "../records/trainingRecord.js";

/**
 * Makes the records of what a journey tells of each walkthrough. Each start of a walkthrough is a visit. A journey has no answers and no results.
 */
export function recordsOfJourney(events: readonly JourneyEvent[]): readonly TrainingRecord[] {
  const trainings = new Set(events.flatMap((event) => ("walkthroughId" in event ? event.walkthroughId : [])));
  return [...trainings].map((training) => recordOf(training, events));
}

function recordOf(training: string, events: readonly JourneyEvent[]): TrainingRecord {
  let record = createRecord({ training });
  let visit: TrainingVisit | undefined;
  for (const event of events) {
    const { at } = event;
    if (!("walkthroughId" in event) || event.walkthroughId !== training) {
      if (event.type === "contact.started" && visit) record = recordHelp(record, at);
      continue;
    }
    if (event.type === "walkthrough.started") {
      visit = { id: uuidOf(training, at, event.step), startedAt: at, seconds: 0 };
      record = recordVersion(record, event.version ?? 1);
    }
    if (event.type === "step.completed") record = recordStep(record, event.stepId, at);
    const isEnd = event.type === "walkthrough.ended";
    if (isEnd && event.outcome === "completed") record = recordCompletion(record, at);
    if (visit) {
      const seconds = Math.max(0, at - visit.startedAt) / 1000;
      record = recordVisit(record, { ...visit, seconds, ...(isEnd && { endedAt: at }) });
    }
    if (isEnd) visit = undefined;
  }
  return record;
}
