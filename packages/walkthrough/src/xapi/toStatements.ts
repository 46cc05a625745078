import type { JourneyEvent } from "@handrail/core/journey";
import { uuidOf } from "../records/hash.js";
import { pathSegment } from "../records/pathSegment.js";
import type { TrainingRecord } from "../records/trainingRecord.js";
import { languageOf, type StatementTraining, stepActivity, trainingActivity } from "./activities.js";
import { actorKeyOf } from "./actorKey.js";
import { type Cmi5Launch, cmi5Context, sessionMoments, withSession } from "./cmi5.js";
import { recordsOfJourney } from "./journeyRecords.js";
import { type Moment, momentsOf, type VerbName, verbOrder } from "./recordMoments.js";
import type { XapiActor, XapiContext, XapiStatement } from "./statement.js";

/** A record before and after a change. */
export interface TrainingChange {
  /** The record of which all statements have been made. @default none have */
  before?: TrainingRecord | undefined;
  /** The record with the change. */
  after: TrainingRecord;
}

/** Options of {@link toStatements}. */
export interface StatementOptions {
  /** The learner: an account in one of your systems, or an e-mail address. */
  actor: XapiActor;
  /** The IRI that the ids of activities start with: `https://example.com/training/`. */
  activityBase: string;
  /** Describes the training with this `id` and its questions in the statements, and gives the progress in percent. @default only ids */
  training?: StatementTraining;
  /** The UUID under which the learner is registered for the training. @default made of the actor and the training */
  registration?: string;
  /** If an LMS has launched the training by cmi5: what it passed on. Then only this session is reported. @default plain xAPI */
  cmi5?: Cmi5Launch;
}

/**
 * Describes what happened in trainings as xAPI 1.0.3 statements, sorted by time: initialized, progressed, answered, completed, failed, passed, and
 * at the end of a visit terminated, or suspended if the training was not finished. A visit that never got its end is abandoned. The same event has
 * the same id each time, so a statement that is sent again is still one.
 * @param happened A change of a record, or the events of a journey, of which any may have been converted before.
 */
export function toStatements(
  happened: TrainingChange | readonly JourneyEvent[],
  options: StatementOptions,
): readonly XapiStatement[] {
  if (isJourney(happened)) return allStatements(recordsOfJourney(happened), options);
  const { before, after } = happened;
  // Nothing follows the end of a session (cmi5, 9.3.8).
  const session = before?.visits.find(({ id }) => id === options.cmi5?.session);
  if (session?.endedAt !== undefined) return [];
  // The end was not known before.
  const cmi5 = options.cmi5 && { ...options.cmi5, endedAt: undefined };
  const earlier = before && allStatements([before], { ...options, ...(cmi5 && { cmi5 }) });
  const known = new Set(earlier?.map(({ id }) => id));
  return allStatements([after], options).filter(({ id }) => !known.has(id));
}

function isJourney(happened: TrainingChange | readonly JourneyEvent[]): happened is readonly JourneyEvent[] {
  return Array.isArray(happened);
}

/** The statements of records, sorted by time across all of them. */
function allStatements(records: readonly TrainingRecord[], options: StatementOptions): XapiStatement[] {
  const { cmi5 } = options;
  const moments = records.flatMap((stored) => {
    const record = cmi5 ? withSession(stored, cmi5) : stored;
    const training = options.training?.id === record.training ? options.training : undefined;
    const all = momentsOf(record, training);
    const reported = cmi5 ? sessionMoments(all, record, cmi5) : all;
    return reported.map((moment) => ({ moment, record, training }));
  });
  return moments
    .toSorted(
      ({ moment: one }, { moment: other }) =>
        one.at - other.at || verbOrder.indexOf(one.verb) - verbOrder.indexOf(other.verb),
    )
    .map(({ moment, record, training }) => statementOf(moment, record, { ...options, training }));
}

function statementOf(
  { verb, key, at, step, result }: Moment,
  { training: id, version }: TrainingRecord,
  options: StatementOptions & { training: StatementTraining | undefined },
): XapiStatement {
  const { actor, activityBase, training, cmi5 } = options;
  const activity = trainingActivity(cmi5?.activityId ?? activityBase + pathSegment(id), training);
  const part = step === undefined ? undefined : stepActivity(activityBase + pathSegment(id), step, training);
  const actorKey = actorKeyOf(actor);
  const registration = options.registration ?? uuidOf("registration", actorKey, id);
  const isAnswer = verb === "answered" && part !== undefined;
  const context: XapiContext = {
    registration,
    revision: String(version),
    ...(training && { language: languageOf(training) }),
    ...(part && { contextActivities: isAnswer ? { parent: [activity] } : { other: [part] } }),
  };
  return {
    id: uuidOf(actorKey, registration, id, ...key),
    actor,
    verb: { id: verbAddress(verb), display: { en: verb } },
    object: isAnswer ? part : activity,
    ...(result && { result }),
    context: cmi5 ? cmi5Context(context, verb, cmi5) : context,
    timestamp: timestampOf(at),
  };
}

function verbAddress(verb: VerbName): string {
  return verb === "abandoned" ? "https://w3id.org/xapi/adl/verbs/abandoned" : `http://adlnet.gov/expapi/verbs/${verb}`;
}

/** The start of the year 1. */
const firstTimeMs = -62_135_596_800_000;
/** The end of the year 9999. */
const lastTimeMs = 253_402_300_799_999;

// Damaged records may have other years, which RFC 3339 cannot write.
function timestampOf(at: number): string {
  return new Date(Math.min(Math.max(at, firstTimeMs), lastTimeMs)).toISOString();
}
