import type { StepPlacement, Walkthrough, WalkthroughStep } from "@handrail/core";
import { isRecord } from "@handrail/core/validation";
import { idPrefix } from "../links/headingIds.js";
import { readMarkdown } from "../markdown/markdownToRichText.js";
import { type PartPlace, placeInFile, type Report, reportAs, reportFrom } from "../problems.js";
import { checkFile, type Fields, readFields } from "./fields.js";
import { splitFrontMatter } from "./frontMatter.js";
import type { FilePlace, ReadEntry } from "./readArticle.js";
import { isSelector } from "./selector.js";

/** Reads one walkthrough. Returns `undefined` if it has no steps. */
export function readWalkthrough(
  source: string,
  { locale, id }: FilePlace,
  report: Report,
): ReadEntry<Walkthrough> | undefined {
  const { values, body, bodyLine, placeOf } = splitFrontMatter(source, report);
  reportTextBelow(body, reportFrom(report, { line: bodyLine, indent: 0 }));
  const { version, steps, ...rest } = values;
  const fields = readFields(rest, report, (name) => placeOf([name]));
  checkFile(fields, id);
  const title = fields.text("title");
  const summary = fields.text("summary");
  const audience = fields.text("audience");
  const endingText = fields.optionalText("ending");
  fields.end();
  const part = placeOf(["ending"]) ?? { line: 1, indent: 0 };
  const reportEnding = reportAs(reportFrom(report, part), "lost-text");
  const ending =
    endingText === undefined
      ? undefined
      : readMarkdown(endingText, reportEnding, { locale, idPrefix: `${idPrefix(id)}-` });
  if (audience !== "customer" && audience !== "staff") report("`audience` must be customer or staff.");
  if (typeof version !== "number")
    report("`version` must be a number. Start with 1, and increase it when the steps change.");
  const [first, ...others] = (Array.isArray(steps) ? steps : []).map((step: unknown, index) =>
    readStep(step, (problem, place) => report(`step ${index + 1}: ${problem}`, place), {
      placeOf: (name) => placeOf(["steps", index, name]),
      part: placeOf(["steps", index, "body"]),
      locale,
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
  const endingPlaces = ending ? [ending.places.map((place) => placeInFile(place, part))] : [];
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
  /** Where the value of a field begins. */
  placeOf(name: string): PartPlace | undefined;
  part: PartPlace | undefined;
  locale: string;
  idPrefix: string;
}

function readStep(value: unknown, report: Report, place: StepPlace): ReadEntry<WalkthroughStep> {
  const { placeOf, part = { line: 1, indent: 0 }, ...options } = place;
  if (!isRecord(value)) report("it has no fields. Write `- id: …` and the other fields below it.");
  const fields = readFields(isRecord(value) ? value : {}, report, placeOf);
  const placement = fields.optionalText("placement");
  if (placement !== undefined && !isPlacement(placement)) {
    fields.report("placement", `\`placement\` is ${placement}. Use top, bottom, start or end.`);
  }
  const target = fields.optionalText("target");
  if (target !== undefined && !isSelector(target))
    fields.report("target", `\`target\` is not a CSS selector: ${target}. Write one, such as \`#menu\`.`);
  const id = fields.text("id");
  const title = fields.text("title");
  const read = readMarkdown(fields.text("body"), reportAs(reportFrom(report, part), "lost-text"), options);
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
  return { entry: step, places: [read.places.map((found) => placeInFile(found, part))] };
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
