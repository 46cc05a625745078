import { type Check, listOf, optional, textCheck, valueCheck } from "../validation/checks.js";
import { isOneOf } from "../validation/isOneOf.js";
import { isRecord } from "../validation/isRecord.js";
import { ownProperty } from "../validation/ownProperty.js";
import type { Problem } from "../validation/problems.js";
import { quoted } from "../validation/quoted.js";

/** The longest list of names, steps or options. */
export const maxNames = 200;

export const text = valueCheck((value) => typeof value === "string", "Give a text.");
export const name = textCheck(
  (value) => /\S/.test(value),
  "Give a text of at most 2,000 characters that is not empty.",
);
export const names = listOf(name, maxNames);
export const optionalNames = optional(names);

/** Makes a check of a value that must be one of a few texts. */
export function choice<const T extends string>(known: Readonly<Record<T, true>>): Check {
  return valueCheck(isOneOf(known), `Give ${Object.keys(known).join(", ")}.`);
}

/** Makes a check of an object that has these properties, and may have more. */
export function recordWith<T>(shape: Readonly<Record<keyof T, Check>>): Check {
  // The keys of an interface are strings.
  const checks = Object.entries(shape) as readonly [string, Check][];
  return (value, path) =>
    isRecord(value)
      ? checks.flatMap(([key, check]) => check(ownProperty(value, key), `${path}.${key}`))
      : [{ path, problem: `is ${value === undefined ? "missing" : quoted(value)}. Give an object.` }];
}

/** Makes a check of an object whose property `key` decides which check applies. */
export function byKind(key: string, checks: Readonly<Record<string, Check>>, usual?: string): Check {
  const known = Object.keys(checks).join(", ");
  return (value, path) => {
    if (!isRecord(value))
      return [{ path, problem: `is ${value === undefined ? "missing" : quoted(value)}. Give an object.` }];
    const kind = ownProperty(value, key) ?? usual;
    const check = typeof kind === "string" && Object.hasOwn(checks, kind) ? checks[kind] : undefined;
    return check
      ? check(value, path)
      : [
          {
            path: `${path}.${key}`,
            problem: `is ${kind === undefined ? "missing" : quoted(kind)}. Give ${known}.`,
          },
        ];
  };
}

/** Lists the entries of a list whose id an earlier one has. */
export function repeatedIds(entries: readonly { id: string }[], path: string): readonly Problem[] {
  const first = new Map<string, number>();
  return entries.flatMap(({ id }, index) => {
    const earlier = first.get(id);
    first.set(id, earlier ?? index);
    return earlier === undefined
      ? []
      : [
          {
            path: `${path}[${index}].id`,
            problem: `is ${quoted(id)}, as is that of [${earlier}]. Give each another id.`,
          },
        ];
  });
}
