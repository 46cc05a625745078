import { HandrailError } from "@handrail/core";
import { defineWalkthrough } from "@handrail/core/content";
import { type Report, reportAt } from "../problems.js";
import type { BodySource } from "./bodySource.js";

/** A line of the error of `defineWalkthrough`: `- walkthrough.steps[2].next is …`. */
const listed = /^- walkthrough((?:\.\w+|\[\d+\])*) (.*)$/;

/** Reports what `defineWalkthrough` rejects, such as a branch to a step that does not exist, each at its place in the file. */
export function checkWalkthrough(walkthrough: object, { placeOf }: BodySource, report: Report): void {
  try {
    defineWalkthrough(walkthrough);
  } catch (error) {
    if (!(error instanceof HandrailError)) throw error;
    for (const line of error.message.split("\n").slice(1)) {
      const [, path = "", problem = line] = listed.exec(line) ?? [];
      const keys = [...path.matchAll(/\w+/g)].map(([key]) => (/^\d+$/.test(key) ? Number(key) : key));
      reportAt(report, placeOfNearest(keys, placeOf))(`${path.replace(/^\./, "")} ${problem}`.trim());
    }
  }
}

/** The place of a value, or of what it would be in if it is missing. */
function placeOfNearest(keys: readonly (string | number)[], placeOf: BodySource["placeOf"]) {
  for (let length = keys.length; length > 0; length--) {
    const place = placeOf(keys.slice(0, length));
    if (place) return place;
  }
  return undefined;
}
