import type { StepPlacement, Walkthrough, WalkthroughStep } from "@handrail/core";
import { isRecord } from "@handrail/core/validation";
import { idPrefix } from "../links/headingIds.js";
import { type ReadMarkdown, readMarkdown } from "../markdown/markdownToRichText.js";
import { type PartPlace, placeInFile, type Report, reportAs, reportFrom } from "../problems.js";
import { checkFile, type Fields, readFields, type Untrusted } from "./fields.js";
import { splitFrontMatter } from "./frontMatter.js";
import type { FilePlace, ReadEntry } from "./readArticle.js";
import { isSelector } from "./selector.js";

/** How the bodies of a walkthrough are written, and where its values are. */
export interface WalkthroughSource {
  /** Returns where a value begins in the file, by the path of keys and indexes to it. */
  placeOf(path: readonly (string | number)[]): PartPlace | undefined;
  /** Reads the body of a step from its fields. `path` leads to the step. */
  readStepBody(fields: Fields, report: Report, path: readonly (string | number)[], idPrefix: string): ReadMarkdown;
  /** Reads the ending. Returns `undefined` if there is none. */
  readEnding(fields: Fields, report: Report, idPrefix: string): ReadMarkdown | undefined;
  /** What the fields are in, for problems. */
  where?: string;
}

/** Reads one walkthrough from Markdown. Returns `undefined` if it has no steps. */
export function readWalkthrough(source: string, place: FilePlace, report: Report): ReadEntry<Walkthrough> | undefined {
  const { values, body, bodyLine, placeOf } = splitFrontMatter(source, report);
  reportTextBelow(body, reportFrom(report, { line: bodyLine, indent: 0 }));
  const { locale } = place;
  const read = (text: string, part: PartPlace, bodyReport: Report, prefix: string): ReadMarkdown => {
    const lost = reportAs(reportFrom(bodyReport, part), "lost-text");
    const { body: richText, places } = readMarkdown(text, lost, { locale, idPrefix: prefix });
    return { body: richText, places: places.map((found) => placeInFile(found, part)) };
  };
  return readWalkthroughValues(values, place, report, {
    placeOf,
    readStepBody: (fields, stepReport, path, prefix) =>
      read(fields.text("body"), placeOf([...path, "body"]) ?? { line: 1, indent: 0 }, stepReport, prefix),
    readEnding(fields, endingReport, prefix) {
      const text = fields.optionalText("ending");
      const part = placeOf(["ending"]) ?? { line: 1, indent: 0 };
      return text === undefined ? undefined : read(text, part, endingReport, prefix);
    },
  });
}

/** Reads one walkthrough from the values of its fields. Returns `undefined` if it has no steps. */
export function readWalkthroughValues(
  values: Untrusted,
  { locale, id }: FilePlace,
  report: Report,
  from: WalkthroughSource,
): ReadEntry<Walkthrough> | undefined {
  const { version, steps, ...rest } = values;
  const fields = readFields(rest, report, (name) => from.placeOf([name]), from.where);
  checkFile(fields, id);
  const title = fields.text("title");
  const summary = fields.text("summary");
  const audience = fields.text("audience");
  const ending = from.readEnding(fields, report, `${idPrefix(id)}-`);
  fields.end();
  if (audience !== "customer" && audience !== "staff") report("`audience` must be customer or staff.");
  if (typeof version !== "number")
    report("`version` must be a number. Start with 1, and increase it when the steps change.");
  const [first, ...others] = (Array.isArray(steps) ? steps : []).map((step: unknown, index) =>
    readStep(step, (problem, place) => report(`step ${index + 1}: ${problem}`, place), {
      from,
      path: ["steps", index],
      idPrefix: `${idPrefix(id)}-${index + 1}-`,
    }),
  );
  if (!first) {
    report("there are no `steps`. Add at least one.");
    return undefined;
  }
  const ids = [first, ...others].map(({ entry }) => entry.id);
  const repeated = ids.find((step, index) => ids.indexOf(step) !== index);
  if (repeated) report(`two steps have the id ${repeated}. Give each step its own id.`);
  const entry: Walkthrough = {
    id,
    locale,
    version: typeof version === "number" ? version : 1,
    title,
    summary,
    audience: audience === "staff" ? "staff" : "customer",
    steps: [first.entry, ...others.map((step) => step.entry)],
    ...(ending && { ending: ending.body }),
  };
  const endingPlaces = ending ? [ending.places] : [];
  return { entry, places: [...[first, ...others].flatMap((step) => step.places), ...endingPlaces] };
}

function reportTextBelow(body: string, report: Report): void {
  const text = body.trim();
  if (!text) return;
  const line = body.slice(0, body.indexOf(text)).split("\n").length;
  report(
    "a walkthrough shows only its steps, so the text below the front matter would be lost. Write it into a step.",
    {
      line,
      column: 1,
      text,
    },
  );
}

interface StepPlace {
  from: WalkthroughSource;
  /** Leads to the step. */
  path: readonly (string | number)[];
  idPrefix: string;
}

function readStep(value: unknown, report: Report, { from, path, idPrefix }: StepPlace): ReadEntry<WalkthroughStep> {
  if (!isRecord(value)) report("it has no fields. Write `- id: …` and the other fields below it.");
  const values = isRecord(value) ? value : {};
  const fields = readFields(values, report, (name) => from.placeOf([...path, name]), from.where);
  const placement = fields.optionalText("placement");
  if (placement !== undefined && !isPlacement(placement)) {
    fields.report("placement", `\`placement\` is ${placement}. Use top, bottom, start or end.`);
  }
  const target = fields.optionalText("target");
  if (target !== undefined && !isSelector(target))
    fields.report("target", `\`target\` is not a CSS selector: ${target}. Write one, such as \`#menu\`.`);
  const id = fields.text("id");
  const title = fields.text("title");
  const read = from.readStepBody(fields, report, path, idPrefix);
  const step: WalkthroughStep = {
    id,
    title,
    body: read.body,
    target,
    anchor: fields.optionalText("anchor"),
    highlights: readSelectors(fields),
    placement: placement !== undefined && isPlacement(placement) ? placement : undefined,
  };
  fields.end();
  return { entry: step, places: [read.places] };
}

function readSelectors(fields: Fields): readonly string[] | undefined {
  const selectors = fields.list("highlights");
  for (const selector of selectors) {
    if (!isSelector(selector))
      fields.report("highlights", `\`highlights\` holds ${selector}, which is not a CSS selector.`);
  }
  return selectors.length > 0 ? selectors : undefined;
}

function isPlacement(value: string): value is StepPlacement {
  return ["top", "bottom", "start", "end"].includes(value);
}
