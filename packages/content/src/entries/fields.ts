import { ownProperty } from "@handrail/core/validation";
import { type PartPlace, type Report, reportAt } from "../problems.js";

/** Unchecked values from YAML or JSON that an author wrote. */
export type Untrusted = Readonly<Record<string, unknown>>;

/** Reads typed fields from front matter. Reports a wrong value and returns an empty one. */
export interface Fields {
  text(name: string): string;
  optionalText(name: string): string | undefined;
  /** A list of strings. Empty if the field is missing. */
  list(name: string): readonly string[];
  /** A date as `YYYY-MM-DD`. */
  date(name: string): string | undefined;
  /** Whether a field is `true`. `false` if it is missing. */
  flag(name: string): boolean;
  /** The value of a field as it is. */
  value(name: string): unknown;
  /** Reports a problem with the value of a field, at its place. */
  report(name: string, problem: string): void;
  /** Reports every unread field, so that a misspelt name is not ignored silently. */
  end(): void;
}

/**
 * Starts reading the fields of one file.
 * @param placeOf Returns where the value of a field begins in the file. Without it, problems are on the first line.
 * @param where What the fields are in, for problems.
 */
export function readFields(
  values: Untrusted,
  reportAnywhere: Report,
  placeOf: (name: string) => PartPlace | undefined = () => undefined,
  where = "front matter",
): Fields {
  const report = (name: string, problem: string) => reportAt(reportAnywhere, placeOf(name))(problem);
  const read = new Set<string>();
  const take = (name: string): unknown => {
    read.add(name);
    return ownProperty(values, name);
  };
  const optionalText = (name: string): string | undefined => {
    const value = take(name);
    if (isMissing(value)) return undefined;
    if (typeof value === "string") return value.trim();
    report(name, `\`${name}\` is not text. Put it in quotes if it looks like a number or a list.`);
    return undefined;
  };
  return {
    optionalText,
    value: take,
    report,
    text(name) {
      const value = optionalText(name);
      if (value === undefined && isMissing(take(name))) report(name, `\`${name}\` is missing. Add it to the ${where}.`);
      return value ?? "";
    },
    list(name) {
      const value = take(name);
      if (value === undefined || value === null) return [];
      if (Array.isArray(value) && value.every((item) => typeof item === "string" && item.trim() !== "")) return value;
      report(name, `\`${name}\` must be a list of text. Write it as [one, two], with numbers in quotes.`);
      return [];
    },
    flag(name) {
      const value = take(name) ?? false;
      if (typeof value !== "boolean")
        report(name, `\`${name}\` is not true or false. Write one of them without quotes.`);
      return value === true;
    },
    date(name) {
      const value = optionalText(name);
      if (value === undefined || isDate(value)) return value;
      report(name, `\`${name}\` is not a date: ${value}. Write it as YYYY-MM-DD.`);
      return undefined;
    },
    end() {
      const unknown = Object.keys(values).filter((name) => !read.has(name));
      for (const name of unknown) report(name, `\`${name}\` is not a known field. Correct its name or remove it.`);
    },
  };
}

/** Checks the fields that describe the file of an entry: `id`, which is its name, and `encoding`, which its bytes were decoded with. */
export function checkFile(fields: Fields, id: string): void {
  const written = fields.text("id").normalize("NFC");
  if (written !== "" && written !== id) fields.report("id", `\`id\` differs from the file name. Use ${id} for both.`);
  fields.optionalText("encoding");
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "");
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
