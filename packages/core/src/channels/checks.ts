/** What is wrong with one value, and where: `contacts[0].number`. */
export interface Problem {
  path: string;
  problem: string;
}

/** Looks at one value that is not trusted and lists what is wrong with it. */
export type Check = (value: unknown, path: string) => readonly Problem[];

/** The keys that an object may have. */
export type Shape = Readonly<Record<string, Check>>;

/** An object whose keys can be read; an array is none. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A value as an error message can show it: short, on one line, nothing invisible. */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  if (typeof value !== "string") return isRecord(value) ? "an object" : String(value).slice(0, 40);
  const text = value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return JSON.stringify(text).replace(/[\p{Cc}\p{Cf}]/gu, "\ufffd");
}

/** A check that says what is wanted where `isRight` gives nothing. */
export function must(isRight: (value: unknown) => unknown, wanted: string): Check {
  return (value, path) =>
    isRight(value) ? [] : [{ path, problem: `is ${value === undefined ? "missing" : shown(value)}. ${wanted}` }];
}

/** The same for strings that are not endless. */
export function mustString(isRight: (value: string) => unknown, wanted: string): Check {
  return must((value) => typeof value === "string" && value.length <= 2000 && isRight(value), wanted);
}

/** Allows a value to be left out. */
export function optional(check: Check): Check {
  return (value, path) => (value === undefined ? [] : check(value, path));
}

/** A list of at most `most` values that each pass. */
export function listOf(check: Check, most: number): Check {
  return (value, path) =>
    Array.isArray(value) && value.length <= most
      ? value.flatMap((item, index) => check(item, `${path}[${index}]`))
      : [{ path, problem: `is not a list of at most ${most}.` }];
}

/** Every known key by its own check, and `unknown(key)` for every other. */
export function checkShape(
  value: Readonly<Record<string, unknown>>,
  path: string,
  shape: Shape,
  unknown: (key: string) => string,
): readonly Problem[] {
  const strange = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return [
    ...Object.entries(shape).flatMap(([key, check]) => check(own(value, key), `${path}.${key}`)),
    ...strange.slice(0, 20).map((key) => ({ path: `${path}.${shown(key).slice(1, -1)}`, problem: unknown(key) })),
  ];
}

/** A value that the object has itself: what is inherited is nobody's word. */
export function own(value: Readonly<Record<string, unknown>>, key: string): unknown {
  return Object.hasOwn(value, key) ? value[key] : undefined;
}
