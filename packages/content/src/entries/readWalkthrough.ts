import type { Walkthrough } from "@handrail/core";
import { idPrefix } from "../links/headingIds.js";
import { type Report, reportFrom } from "../problems.js";
import { type BodySource, markdownSource } from "./bodySource.js";
import { checkWalkthrough } from "./checkWalkthrough.js";
import { checkFile, type Fields, readFields, type Untrusted } from "./fields.js";
import { splitFrontMatter } from "./frontMatter.js";
import type { FilePlace, ReadEntry } from "./readArticle.js";
import { readStep } from "./readStep.js";

/** Reads one walkthrough from Markdown. Returns `undefined` if it has no steps. */
export function readWalkthrough(source: string, place: FilePlace, report: Report): ReadEntry<Walkthrough> | undefined {
  const { values, isBroken, body, bodyLine, placeOf } = splitFrontMatter(source, report);
  if (isBroken) return undefined;
  reportTextBelow(body, reportFrom(report, { line: bodyLine, indent: 0 }));
  return readWalkthroughValues(values, place, report, markdownSource(placeOf, place.locale));
}

/** Reads one walkthrough from the values of its fields. Returns `undefined` if it has no steps. */
export function readWalkthroughValues(
  values: Untrusted,
  { locale, id }: FilePlace,
  reportEntry: Report,
  from: BodySource,
): ReadEntry<Walkthrough> | undefined {
  let count = 0;
  const report: Report = (problem, place) => {
    count++;
    reportEntry(problem, place);
  };
  const { version, steps, ...rest } = values;
  const fields = readFields(rest, report, (name) => from.placeOf([name]), from.where);
  const head = readHead(fields, id);
  const ending = from.readText("ending", fields, report, [], `${idPrefix(id)}-`);
  fields.end();
  if (typeof version !== "number")
    report("`version` must be a number. Start with 1, and increase it when the steps change.");
  const read = (Array.isArray(steps) ? steps : []).map((step: unknown, index) =>
    readStep(step, (problem, place) => report(`step ${index + 1}: ${problem}`, place), {
      from,
      path: ["steps", index],
      idPrefix: `${idPrefix(id)}-${index + 1}-`,
    }),
  );
  if (read.length === 0) {
    report("there are no `steps`. Add at least one.");
    return undefined;
  }
  const ids = read.map(({ entry }) => entry.id);
  const repeated = ids.find((step, index) => ids.indexOf(step) !== index);
  if (repeated) report(`two steps have the id ${repeated}. Give each step its own id.`);
  const entry = {
    id,
    locale,
    version: typeof version === "number" ? version : 1,
    ...head,
    steps: read.map((step) => step.entry),
    ...(ending && { ending: ending.body }),
  };
  if (count === 0) checkWalkthrough(entry, from, report);
  const places = [...read.flatMap((step) => step.places), ...(ending ? [ending.places] : [])];
  // With a problem it may be malformed. Then it is not published, and `parseHelp` would leave it out.
  return { entry: entry as Walkthrough, places };
}

function readHead(fields: Fields, id: string) {
  checkFile(fields, id);
  const [title, summary, audience] = [fields.text("title"), fields.text("summary"), fields.text("audience")];
  if (audience !== "customer" && audience !== "staff")
    fields.report("audience", "`audience` must be customer or staff.");
  const goal = fields.optionalText("goal");
  const maxSteps = fields.value("maxSteps") ?? undefined;
  return {
    ...{ title, summary },
    audience: audience === "staff" ? "staff" : "customer",
    ...(goal !== undefined && { goal }),
    ...(maxSteps !== undefined && { maxSteps }),
  };
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
