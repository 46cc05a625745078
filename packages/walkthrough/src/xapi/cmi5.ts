import type { TrainingRecord } from "../records/trainingRecord.js";
import { type Moment, type VerbName, visitOf } from "./recordMoments.js";
import type { XapiActivity, XapiContext, XapiRelation } from "./statement.js";
import { endOf } from "./visits.js";

/** What a learning management system (LMS) passes on when it launches a training by cmi5. */
export interface Cmi5Launch {
  /** The id of the session, from the context template. */
  session: string;
  /**
   * When the session started, in milliseconds since the epoch. It then takes the place of all visits since, such as those to the modules of a
   * course. @default the start of the visit whose `id` is the session's
   */
  startedAt?: number;
  /** When the session ended, in milliseconds since the epoch, if `startedAt` is given. @default it goes on */
  endedAt?: number | undefined;
  /** `activityId` of the launch URL. */
  activityId: string;
  /** `contextTemplate` of the launch data. */
  contextTemplate?: Partial<XapiContext>;
  /** `launchMode` of the launch data. In the others, no result and no completion is sent. @default "Normal" */
  launchMode?: "Normal" | "Browse" | "Review";
  /** `masteryScore` of the launch data, from 0 to 1. A score that contradicts the result is left out. */
  masteryScore?: number;
}

const prefix = "https://w3id.org/xapi/cmi5/context/";
/** The verbs that cmi5 defines. It allows others, without its category. */
const definedVerbs: readonly VerbName[] = ["initialized", "completed", "passed", "failed", "terminated"];
const judgingVerbs: readonly VerbName[] = ["completed", "passed", "failed"];

/** Puts the session in the place of the visits since it started. */
export function withSession(record: TrainingRecord, { session, startedAt, endedAt }: Cmi5Launch): TrainingRecord {
  if (startedAt === undefined) return record;
  const earlier = record.visits.filter((visit) => visit.startedAt < startedAt);
  const visit = { id: session, startedAt, seconds: 0, ...(endedAt !== undefined && { endedAt }) };
  return { ...record, visits: [...earlier, visit] };
}

/**
 * Returns the moments of one session. What happened after its end, before any other visit, counts at the end. A session has one result: a pass, or
 * at its end the last failure (cmi5, 9.3).
 */
export function sessionMoments(
  moments: readonly Moment[],
  record: TrainingRecord,
  { session, launchMode = "Normal", masteryScore }: Cmi5Launch,
): readonly Moment[] {
  const visit = record.visits.find(({ id }) => id === session);
  if (!visit) return [];
  const end = endOf(visit);
  const lastVisitAt = (at: number) => record.visits.findLast(({ startedAt }) => startedAt <= at);
  const isLeftOut = (verb: VerbName) =>
    // Only the LMS states that a session was abandoned (cmi5, 9.3.6).
    verb === "abandoned" || (launchMode !== "Normal" && judgingVerbs.includes(verb));
  const mine = moments.flatMap((moment): Moment[] => {
    const { verb, at } = moment;
    const id = visitOf(moment, record) ?? lastVisitAt(at)?.id;
    if (id !== session || isLeftOut(verb)) return [];
    return [{ ...moment, verb: verb === "suspended" ? "terminated" : verb, at: Math.min(at, end ?? at) }];
  });
  const lastFailure = mine.findLast(({ verb }) => verb === "failed");
  const isPassed = mine.some(({ verb }) => verb === "passed");
  return mine
    .filter((moment) => moment.verb !== "failed" || (moment === lastFailure && !isPassed && end !== undefined))
    .map((moment) => withoutContradiction(moment, masteryScore));
}

function withoutContradiction(moment: Moment, masteryScore: number | undefined): Moment {
  const { score, ...result } = moment.result ?? {};
  if (!score || masteryScore === undefined || score.scaled >= masteryScore === result.success) return moment;
  return { ...moment, result };
}

/** Adds to a context what cmi5 requires. Nothing of the template is replaced (cmi5, 10). */
export function cmi5Context(
  context: XapiContext,
  verb: VerbName,
  { session, contextTemplate: template = {}, masteryScore }: Cmi5Launch,
): XapiContext {
  const isJudged = judgingVerbs.includes(verb);
  const category = definedVerbs.includes(verb) ? (isJudged ? ["cmi5", "moveon"] : ["cmi5"]) : [];
  const isByScore = masteryScore !== undefined && (verb === "passed" || verb === "failed");
  return {
    ...context,
    ...template,
    contextActivities: joinActivities(
      joinActivities(context.contextActivities, template.contextActivities),
      category.length > 0 ? { category: category.map((name) => ({ id: `${prefix}categories/${name}` })) } : {},
    ),
    extensions: {
      [`${prefix}extensions/sessionid`]: session,
      ...(isByScore && { [`${prefix}extensions/masteryscore`]: masteryScore }),
      ...template.extensions,
    },
  };
}

type ContextActivities = NonNullable<XapiContext["contextActivities"]>;

function joinActivities(one: ContextActivities = {}, other: ContextActivities = {}): ContextActivities {
  const joined: { [relation in XapiRelation]?: readonly XapiActivity[] } = { ...one };
  // The keys are those of the object. xAPI also allows a single activity in place of a list.
  for (const key of Object.keys(other) as XapiRelation[]) joined[key] = [one[key] ?? [], other[key] ?? []].flat();
  return joined;
}
