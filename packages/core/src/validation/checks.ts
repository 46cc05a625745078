import { isRecord } from "./isRecord.js";
import { ownProperty } from "./ownProperty.js";
import type { Problem } from "./problems.js";
import { quoted } from "./quoted.js";

/** Checks one untrusted value and lists its problems. */
export type Check = (value: unknown, path: string) => readonly Problem[];

/** The properties that an object may have, each with its check. */
export type Shape = Readonly<Record<string, Check>>;

/** The longest text that {@link textCheck} accepts, in UTF-16 code units. */
const maxTextLength = 2000;
/** How many unknown properties of one object are reported. */
const maxUnknownReported = 20;

/**
 * Makes a check of a single value.
 * @param isValid Returns something truthy for a valid value.
 * @param advice The fix, as a sentence.
 */
export function valueCheck(isValid: (value: unknown) => unknown, advice: string): Check {
  return (value, path) =>
    isValid(value) ? [] : [{ path, problem: `is ${value === undefined ? "missing" : quoted(value)}. ${advice}` }];
}

/** Makes a check of a text of at most 2,000 characters. */
export function textCheck(isValid: (value: string) => unknown, advice: string): Check {
  return valueCheck((value) => typeof value === "string" && value.length <= maxTextLength && isValid(value), advice);
}

/** Makes a check that also accepts `undefined`. */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

/** Makes a check of a list of at most `maxItems` values, each of which must pass `check`. */
export function listOf(check: Check, maxItems: number): Check {
  return (value, path) =>
    Array.isArray(value) && value.length <= maxItems
      ? value.flatMap((item, index) => check(item, `${path}[${index}]`))
      : [{ path, problem: `must be an array of at most ${maxItems} items.` }];
}

/**
 * Checks every property of an object.
 * @param describeUnknown Writes the problem of a property that the shape does not have.
 */
export function checkProperties(
  value: Readonly<Record<string, unknown>>,
  path: string,
  shape: Shape,
  describeUnknown: (key: string) => string,
): readonly Problem[] {
  const unknown = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return [
    ...Object.entries(shape).flatMap(([key, check]) => check(ownProperty(value, key), `${path}.${key}`)),
    ...unknown
      .slice(0, maxUnknownReported)
      .map((key) => ({ path: `${path}.${withoutQuotes(quoted(key))}`, problem: describeUnknown(key) })),
  ];
}

/** Makes a check of an object that has these properties and no others. */
export function objectOf<T>(shape: Readonly<Record<keyof T, Check>>): Check {
  // The keys of an interface are strings.
  const properties = shape as Shape;
  const names = Object.keys(properties).join(", ");
  return (value, path) =>
    isRecord(value)
      ? checkProperties(value, path, properties, () => `is not known. It may have ${names}.`)
      : [{ path, problem: `is ${value === undefined ? "missing" : quoted(value)}. Give an object.` }];
}

function withoutQuotes(text: string): string {
  return text.slice(1, -1);
}
