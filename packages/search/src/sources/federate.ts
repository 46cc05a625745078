import { hitKey } from "../answer/readAnswer.js";
import type { SearchAnswer, SearchHit } from "../answer/searchAnswer.js";
import { createReport } from "../report/createReport.js";
import { askSource, within } from "./askSource.js";
import { resolveSource } from "./localSource.js";
import type { SearchSource, SearchSourceDescription } from "./searchSource.js";

/** One of the sources that {@link federate} merges. */
export interface FederatedMember {
  /** The source itself. */
  source: SearchSource | SearchSourceDescription;
  /** Shown with each hit of this source: "Community". @default no label */
  label?: string;
}

/** What {@link federate} returns. */
export interface FederatedSource extends SearchSource {
  /** The merged sources. */
  readonly members: readonly FederatedMember[];
}

/** Options of {@link federate}. */
export interface FederateOptions {
  /** How long the answer waits for slow sources while others have answered, in milliseconds. @default 3000 */
  after?: number;
}

/**
 * Creates a source that asks several ones and merges their hits. Scores of different engines cannot be compared, so the hits alternate: the
 * first hit of each source, then the second of each. Sources that are sure of their answer come before the others. A source that fails
 * or is slow is left out. Rejects only if all fail.
 * @param members The sources, the most important one first.
 */
export function federate(members: readonly FederatedMember[], { after = 3000 }: FederateOptions = {}): FederatedSource {
  const sources = members.map(({ source, label }) => ({ source: resolveSource(source), label }));
  const report = createReport();
  return {
    members,
    prepare: () => Promise.allSettled(sources.map(({ source }) => source.prepare?.())),
    async search(query, request) {
      const { signal, limit, offset = 0 } = request;
      // Which hits of each source are on a page is known only when all before them are.
      const whole = { ...request, offset: 0, ...(limit !== undefined && { limit: offset + limit }) };
      const asked = sources.map(async ({ source, label }) => {
        const { answer } = await askSource(source, query, whole);
        return label === undefined ? answer : { ...answer, hits: answer.hits.map((hit) => ({ ...hit, label })) };
      });
      const reportFailure = (label: string | undefined, cause: unknown) => {
        if (!signal.aborted) report(({ memberFailed }) => memberFailed(label), cause);
        return undefined;
      };
      const settled = await Promise.all(
        asked.map((answer, index) =>
          within(
            after,
            // A failure after that time is reported as well.
            answer.catch((cause: unknown) => reportFailure(sources[index]?.label, cause)),
          ),
        ),
      );
      signal.throwIfAborted();
      const answers = settled.filter((answer) => answer !== undefined);
      const { hits, ...merged } = merge(answers.length > 0 ? answers : [await firstOf(asked)]);
      return { ...merged, hits: hits.slice(offset, limit === undefined ? undefined : offset + limit) };
    },
  };
}

async function firstOf(asked: readonly Promise<SearchAnswer>[]): Promise<SearchAnswer> {
  try {
    return await Promise.any(asked);
  } catch (error) {
    throw error instanceof AggregateError ? error.errors[0] : error;
  }
}

function merge(answers: readonly SearchAnswer[]): SearchAnswer {
  const isSure = ({ confidence }: SearchAnswer) => confidence === "sure";
  const sure = alternate(answers.filter(isSure));
  const hits = [...sure, ...alternate(answers.filter((answer) => !isSure(answer)))];
  return {
    hits: [...new Map(hits.map((hit) => [hitKey(hit), hit])).values()],
    confidence: sure.length > 0 ? "sure" : hits.length > 0 ? "unsure" : "none",
    total: answers.reduce((sum, { hits: some, total = some.length }) => sum + total, 0),
    fallback: answers.some(({ fallback }) => fallback === true),
  };
}

function alternate(answers: readonly SearchAnswer[]): SearchHit[] {
  const longest = Math.max(0, ...answers.map(({ hits }) => hits.length));
  return Array.from({ length: longest }, (_, rank) => answers.flatMap(({ hits }) => hits[rank] ?? [])).flat();
}
