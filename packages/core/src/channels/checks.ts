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
  return JSON.stringify(text).replace(/[\p{Cf}\u0080-\u009f]/gu, (hidden) => `\\u${hidden.charCodeAt(0).toString(16)}`);
}

/** A check that says what is wanted where `isRight` is false. */
export function must(isRight: (value: unknown) => boolean, wanted: string): Check {
  return (value, path) => {
    if (isRight(value)) return [];
    return [{ path, problem: value === undefined ? `is missing. ${wanted}` : `is ${shown(value)}. ${wanted}` }];
  };
}

/** The same for strings. */
export function mustString(isRight: (value: string) => boolean, wanted: string): Check {
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
      : [{ path, problem: `is ${shown(value)}. Give a list of at most ${most}.` }];
}

/** Every known key by its own check, and `unknown(key)` for every other. */
export function checkShape(
  value: Readonly<Record<string, unknown>>,
  path: string,
  shape: Shape,
  unknown: (key: string) => string,
): readonly Problem[] {
  const own = (key: string) => (Object.hasOwn(value, key) ? value[key] : undefined);
  const strange = Object.keys(value).filter((key) => !Object.hasOwn(shape, key));
  return [
    ...Object.entries(shape).flatMap(([key, check]) => check(own(key), `${path}.${key}`)),
    ...strange.slice(0, 20).map((key) => ({ path: `${path}.${shown(key).slice(1, -1)}`, problem: unknown(key) })),
  ];
}
