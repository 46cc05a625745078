import type { ArticleChange, CommunityAnswer } from "@handrail/core";
import { isRecord } from "@handrail/core/validation";
import { idPrefix } from "../links/headingIds.js";
import { type ProblemPlace, type Report, reportAt } from "../problems.js";
import type { BodySource } from "./bodySource.js";
import { type Fields, readFields } from "./fields.js";

/** Reads `changes`: what was changed, newest first. */
export function readChanges(fields: Fields, from: BodySource, report: Report): readonly ArticleChange[] {
  const changes = recordsIn("changes", fields, from, report).flatMap(({ values }): ArticleChange[] => {
    const date = requiredDate(values);
    const text = values.text("text");
    const fromFeedback = values.flag("fromFeedback");
    values.end();
    return date && text ? [{ date, text, ...(fromFeedback && { fromFeedback }) }] : [];
  });
  return changes.sort((a, b) => b.date.localeCompare(a.date));
}

/** Answers of customers, and the places of the addresses in each. */
export interface ReadCommunity {
  answers: readonly CommunityAnswer[];
  places: readonly (readonly ProblemPlace[])[];
}

/** Reads `communityAnswers`. Those that nobody has allowed are reported and left out. */
export function readCommunity(fields: Fields, id: string, from: BodySource, report: Report): ReadCommunity {
  const read = recordsIn("communityAnswers", fields, from, report).flatMap(({ values, path, report: reportAnswer }) => {
    const answer = {
      id: values.text("id"),
      author: values.text("author"),
      date: requiredDate(values),
      locale: values.optionalText("locale"),
      moderatedBy: values.optionalText("moderatedBy"),
      moderatedAt: values.date("moderatedAt"),
      confirmed: values.flag("confirmed"),
    };
    const { body, places } = from.readBody(values, reportAnswer, path, `${idPrefix(id)}-${idPrefix(answer.id)}-`);
    values.end();
    if (answer.moderatedBy && answer.moderatedAt) return [{ answer: { ...answer, body }, places }];
    values.report(
      "moderatedBy",
      "nobody has allowed it, so it is not published. Give `moderatedBy` and `moderatedAt`.",
    );
    return [];
  });
  const ids = read.map(({ answer }) => answer.id);
  const repeated = ids.find((answer, index) => ids.indexOf(answer) !== index);
  if (repeated)
    fields.report("communityAnswers", `two customers' answers have the id ${repeated}. Give each its own id.`);
  return { answers: read.map(({ answer }) => answer), places: read.map(({ places }) => places) };
}

/** Reads `date`. A date that is missing is a problem too, and not only one that is wrong. */
function requiredDate(values: Fields): string {
  return values.date("date") ?? values.text("date");
}

/** Reads a list of objects, each with its fields. */
function recordsIn(name: string, fields: Fields, from: BodySource, report: Report) {
  const list = fields.value(name) ?? [];
  if (!Array.isArray(list)) {
    fields.report(name, `\`${name}\` must be a list. Write each entry after a dash.`);
    return [];
  }
  return list.flatMap((value: unknown, index) => {
    const path = [name, index];
    const reportItem: Report = (problem, place) => report(`${name} ${index + 1}: ${problem}`, place);
    if (!isRecord(value)) {
      reportAt(reportItem, from.placeOf(path))("it has no fields. Write `date: …` and the other fields.");
      return [];
    }
    const placeOf = (field: string) => from.placeOf([...path, field]) ?? from.placeOf(path);
    return [{ values: readFields(value, reportItem, placeOf, from.where), path, report: reportItem }];
  });
}
