/** The sentences that tell a developer what is wrong with a source. They are loaded when one is needed, which is in development only. */

/** What a source must return, for two of the sentences. */
const hitForm = "Return hits as `{ id, title }`, both of them text";

/** The answer has no list of hits. */
export const notAnAnswer =
  "@handrail/search: the source did not return `{ hits, confidence }`. The answer cannot be shown. Return an array of hits and the confidence sure, unsure or none.";

/** None of the hits can be shown. */
export const noValidHit = `@handrail/search: no hit of the source has an id and a title. The answer cannot be shown. ${hitForm}.`;

/** Some hits cannot be shown. */
export const droppedHits = (dropped: number, all: number) =>
  `@handrail/search: ${dropped} of ${all} hits of the source have no id or title, or repeat another hit. They are not shown. ${hitForm}, each once.`;

/** The confidence is not one of the three. */
export const unknownConfidence = (confidence: unknown) =>
  `@handrail/search: the source returned the confidence ${String(confidence)}. Its hits are shown as unsure. Return sure, unsure or none.`;

/** The source took too long. */
export const timedOut = (timeoutMs: number) =>
  `@handrail/search: the source did not answer within ${timeoutMs / 1000} seconds. Customers see that search is not working, and can reach a person. Check the search service, or set \`timeoutMs\`.`;

/** The source rejected or threw. */
export const failed =
  "@handrail/search: the source failed. Customers see that search is not working, and can reach a person. Check the search service, or answer from a local index in the meantime with `withFallback`.";

/** The consumer writes the source inline. */
export const inlineSource =
  "@handrail/search: `source` is new in this render, and comparing it with the one before costs time. Create it outside the component or with useMemo. If it is another source, give each an `id`.";

/** The usual source of `withFallback` failed. */
export const remoteFailed =
  "@handrail/search: the remote source failed, so the local one answers instead. Customers see fewer answers. Check the search service; each question asks it again.";

/** A source of `federate` failed. */
export const memberFailed = (label: string | undefined) =>
  `@handrail/search: the source ${label ?? "without a label"} failed. Its answers are left out of the merged ones. Check the search service.`;

/** A worker did not start. */
export const noWorker =
  "@handrail/search: no worker could search, so the page does. It may be blocked while customers type. See the cause, or raise `workerFrom`.";
