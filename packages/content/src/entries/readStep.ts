import type { StepPlacement, WalkthroughStep } from "@handrail/core";
import { isRecord } from "@handrail/core/validation";
import type { Report } from "../problems.js";
import type { StepPlace } from "./bodySource.js";
import { type Fields, readFields } from "./fields.js";
import type { ReadEntry } from "./readArticle.js";
import { readStepMedia } from "./readStepMedia.js";
import { isSelector } from "./selector.js";
import { questionShape, reportUnknownKeys, type Shape } from "./stepShapes.js";

/** A step whose parts are checked by `defineWalkthrough`, once all of them are read. */
export type ReadStep = Pick<WalkthroughStep, "id" | "title" | "body"> & Readonly<Record<string, unknown>>;

/** Reads one step of a walkthrough. */
export function readStep(value: unknown, report: Report, { from, path, idPrefix }: StepPlace): ReadEntry<ReadStep> {
  if (!isRecord(value)) report("it has no fields. Write `- id: …` and the other fields below it.");
  const values = isRecord(value) ? value : {};
  const fields = readFields(values, report, (name) => from.placeOf([...path, name]), from.where);
  const base = {
    id: fields.text("id"),
    title: fields.text("title"),
    target: readSelector("target", fields),
    anchor: fields.optionalText("anchor"),
    highlights: readSelectors(fields),
    placement: readPlacement(fields),
    route: fields.optionalText("route"),
    ...plainValues(fields, { when: { step: true, is: true }, next: undefined }),
  };
  const read = from.readBody(fields, report, path, idPrefix);
  const kind = fields.optionalText("kind");
  const rest = readKind(kind, fields, report, { from, path, idPrefix });
  fields.end();
  const step = { ...base, body: read.body, ...(kind !== undefined && { kind }), ...rest.entry };
  return { entry: step, places: [read.places, ...rest.places] };
}

/** Reads what only steps of one kind have. Of another kind, it is reported as unknown. */
function readKind(
  kind: string | undefined,
  fields: Fields,
  report: Report,
  { from, path, idPrefix }: StepPlace,
): ReadEntry<Readonly<Record<string, unknown>>> {
  switch (kind) {
    case "practise": {
      const hint = from.readText("hint", fields, report, path, `${idPrefix}hint-`);
      const until = { event: true, target: true, appears: true, route: true } as const;
      const entry = { ...plainValues(fields, { until, hintAfterMs: undefined }), ...(hint && { hint: hint.body }) };
      return { entry, places: hint ? [hint.places] : [] };
    }
    case "check":
      return { entry: plainValues(fields, { question: questionShape }), places: [] };
    case "media":
      return readStepMedia(fields, report, { from, path, idPrefix });
    default:
      if (kind !== undefined && kind !== "show")
        fields.report("kind", `\`kind\` is ${kind}. Use show, practise, check or media.`);
      return { entry: {}, places: [] };
  }
}

/** The values of fields as they are, if they have no keys beyond their shapes. `undefined` as a shape: `defineWalkthrough` checks them all. */
function plainValues(fields: Fields, shapes: Readonly<Record<string, Shape | undefined>>): Record<string, unknown> {
  const found = Object.entries(shapes).flatMap(([name, shape]) => {
    const value = fields.value(name);
    if (value === undefined || value === null) return [];
    if (shape) reportUnknownKeys(value, shape, name, (problem) => fields.report(name, problem));
    return [[name, value] as const];
  });
  return Object.fromEntries(found);
}

function readSelector(name: string, fields: Fields): string | undefined {
  const selector = fields.optionalText(name);
  if (selector !== undefined && !isSelector(selector))
    fields.report(name, `\`${name}\` is not a CSS selector: ${selector}. Write one, such as \`#menu\`.`);
  return selector;
}

function readSelectors(fields: Fields): readonly string[] | undefined {
  const selectors = fields.list("highlights");
  for (const selector of selectors) {
    if (!isSelector(selector))
      fields.report("highlights", `\`highlights\` holds ${selector}, which is not a CSS selector.`);
  }
  return selectors.length > 0 ? selectors : undefined;
}

function readPlacement(fields: Fields): StepPlacement | undefined {
  const placement = fields.optionalText("placement");
  const found = (["top", "bottom", "start", "end"] as const).find((known) => known === placement);
  if (placement !== undefined && found === undefined)
    fields.report("placement", `\`placement\` is ${placement}. Use top, bottom, start or end.`);
  return found;
}
