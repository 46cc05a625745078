import { richTextCallouts } from "@handrail/core/rich-text";
import { safeMedia } from "@handrail/core/url";
import { states } from "../anatomy.js";

type Properties = Readonly<Record<string, unknown>>;
type Read = (value: unknown) => string | number | boolean | undefined;

const text: Read = (value) => (typeof value === "string" || typeof value === "number" ? String(value) : undefined);
const flag: Read = (value) => value === true || value === "" || undefined;
const oneOf =
  (...allowed: string[]): Read =>
  (value) =>
    typeof value === "string" && allowed.includes(value) ? value : undefined;
const whole =
  (minimum: number, maximum: number): Read =>
  (value) => {
    const number = typeof value === "string" && /^-?\d{1,6}$/.test(value) ? Number(value) : value;
    return typeof number === "number" && Number.isInteger(number) && number >= minimum && number <= maximum
      ? number
      : undefined;
  };
const matching =
  (pattern: RegExp): Read =>
  (value) =>
    typeof value === "string" && value.length <= 200 && pattern.test(value) ? value : undefined;

const language = matching(/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i);
const everywhere: Readonly<Record<string, Read>> = {
  lang: language,
  dir: oneOf("ltr", "rtl", "auto"),
};
// A heading that begins with a digit or a dash has such an id as well: `#2026-prices`.
const id = matching(/^[\p{L}\p{M}\p{N}_.:-]+$/u);
const size = whole(1, 10000);
const span = whole(1, 1000);
const cell = { colSpan: span, rowSpan: span };

const byElement: Readonly<Record<string, Readonly<Record<string, Read>>>> = {
  h2: { id },
  h3: { id },
  h4: { id },
  p: { id },
  aside: { id },
  section: { id },
  details: { id, open: flag },
  li: { id, value: whole(-99999, 99999) },
  dt: { id },
  figure: { id },
  table: { id },
  ol: { start: whole(-99999, 99999), reversed: flag, type: oneOf("1", "a", "A", "i", "I") },
  a: { id, title: text, hrefLang: language },
  abbr: { title: text },
  img: { alt: text, title: text, width: size, height: size, src: safeMedia },
  video: { title: text, width: size, height: size, src: safeMedia, poster: safeMedia },
  track: {
    kind: oneOf("captions", "subtitles", "descriptions", "chapters"),
    src: safeMedia,
    srcLang: language,
    label: text,
    default: flag,
  },
  th: { ...cell, scope: oneOf("row", "col", "rowgroup", "colgroup"), abbr: text },
  td: cell,
};

/** Attributes that were checked, under React's names. @internal */
export type SafeAttributes = Record<string, string | number | boolean>;

/**
 * The properties of an element that rich text may carry, each checked. All others (`className`, `style`, handlers…)
 * are left behind.
 * @internal
 */
export function safeAttributes(tagName: string, properties: unknown): SafeAttributes {
  const safe: SafeAttributes = {};
  if (typeof properties !== "object" || properties === null) return safe;
  // An object of unknown shape; every value read from it goes through a reader that checks it.
  const given = properties as Properties;
  const readers = Object.hasOwn(byElement, tagName) ? { ...everywhere, ...byElement[tagName] } : everywhere;
  for (const [name, read] of Object.entries(readers)) {
    const value = Object.hasOwn(given, name) ? read(given[name]) : undefined;
    if (value !== undefined) safe[name] = value;
  }
  const align = Object.hasOwn(given, "align") ? given.align : undefined;
  const callout = Object.hasOwn(given, "dataCallout") ? given.dataCallout : undefined;
  if (tagName === "aside" && richTextCallouts.some((kind) => kind === callout)) safe[states.callout] = String(callout);
  if ((tagName === "td" || tagName === "th") && (align === "center" || align === "right")) {
    safe[states.align] = align === "right" ? "end" : align;
  }
  return safe;
}
