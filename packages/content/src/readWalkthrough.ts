import type { StepPlacement, Walkthrough, WalkthroughStep } from "@handrail/core";
import { isRecord } from "@handrail/core/validation";
import { readFields } from "./fields.js";
import { splitFrontMatter } from "./frontMatter.js";
import { markdownToRichText } from "./markdown/markdownToRichText.js";
import { type Report, reportFromLine } from "./problems.js";
import type { FilePlace } from "./readArticle.js";

/** Reads one walkthrough. Returns `undefined` if it has no steps. */
export function readWalkthrough(source: string, { locale, id }: FilePlace, report: Report): Walkthrough | undefined {
  const { values, body, bodyLine, lineOf } = splitFrontMatter(source, report);
  reportTextBelow(body, reportFromLine(report, bodyLine));
  const { version, steps, ...rest } = values;
  const fields = readFields(rest, report);
  if (fields.text("id") !== id) report(`\`id\` differs from the file name. Use ${id} for both.`);
  const title = fields.text("title");
  const summary = fields.text("summary");
  const audience = fields.text("audience");
  fields.end();
  if (audience !== "customer" && audience !== "staff") report("`audience` must be customer or staff.");
  if (typeof version !== "number")
    report("`version` must be a number. Start with 1, and increase it when the steps change.");
  const [first, ...others] = (Array.isArray(steps) ? steps : []).map((step: unknown, index) =>
    readStep(
      step,
      (problem, place) => report(`step ${index + 1}: ${problem}`, place),
      lineOf(["steps", index, "body"]),
    ),
  );
  if (!first) {
    report("there are no `steps`. Add at least one.");
    return undefined;
  }
  const ids = [first, ...others].map((step) => step.id);
  const repeated = ids.find((step, index) => ids.indexOf(step) !== index);
  if (repeated) report(`two steps have the id ${repeated}. Give each step its own id.`);
  return {
    id,
    locale,
    version: typeof version === "number" ? version : 1,
    title,
    summary,
    audience: audience === "staff" ? "staff" : "customer",
    steps: [first, ...others],
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
      text,
    },
  );
}

function readStep(value: unknown, report: Report, bodyLine = 1): WalkthroughStep {
  if (!isRecord(value)) report("it has no fields. Write `- id: …` and the other fields below it.");
  const fields = readFields(isRecord(value) ? value : {}, report);
  const placement = fields.optionalText("placement");
  if (placement !== undefined && !isPlacement(placement)) {
    report(`\`placement\` is ${placement}. Use top, bottom, start or end.`);
  }
  const step: WalkthroughStep = {
    id: fields.text("id"),
    title: fields.text("title"),
    body: markdownToRichText(fields.text("body"), reportFromLine(report, bodyLine)),
    target: fields.optionalText("target"),
    placement: placement !== undefined && isPlacement(placement) ? placement : undefined,
  };
  fields.end();
  return step;
}

function isPlacement(value: string): value is StepPlacement {
  return ["top", "bottom", "start", "end"].includes(value);
}
