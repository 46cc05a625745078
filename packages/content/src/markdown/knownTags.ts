import { safeMedia } from "@handrail/core/url";
import type { Properties } from "hast";
import type { HtmlToken } from "./htmlTokens.js";

type Read = (value: string) => string | number | boolean | undefined;

const text: Read = (value) => value;
const present: Read = () => true;
const ignored: Read = () => undefined;
const size: Read = (value) => (/^\d{1,5}(px)?$/.test(value) ? Number.parseInt(value, 10) : undefined);
const language: Read = (value) => (/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value) ? value : undefined);
const media: Read = (value) => (isMedia(value) ? value : undefined);
const trackKind: Read = (value) =>
  ["captions", "subtitles", "descriptions", "chapters"].includes(value) ? value : undefined;

/** The attributes of each HTML tag that becomes rich text, by their names in HTML: the name in hast, and how the value is read. */
const known: Readonly<Record<string, Readonly<Record<string, readonly [string, Read]>>>> = {
  br: {},
  kbd: {},
  del: {},
  sub: {},
  sup: {},
  em: {},
  strong: {},
  details: { open: ["open", present] },
  summary: {},
  figure: {},
  figcaption: {},
  img: {
    src: ["src", media],
    alt: ["alt", text],
    title: ["title", text],
    width: ["width", size],
    height: ["height", size],
  },
  video: {
    src: ["src", media],
    poster: ["poster", media],
    title: ["title", text],
    width: ["width", size],
    height: ["height", size],
    // A page always shows the controls, and plays the video in its place.
    controls: ["controls", ignored],
    playsinline: ["playsInline", ignored],
  },
  track: {
    src: ["src", media],
    kind: ["kind", trackKind],
    srclang: ["srcLang", language],
    label: ["label", text],
    default: ["default", present],
  },
};

const needsSource: ReadonlySet<string> = new Set(["img", "video", "track"]);

/** Elements without content. */
export const voidTags: ReadonlySet<string> = new Set(["br", "img", "track"]);

/** Elements that may stand in running text. */
export const inlineTags: ReadonlySet<string> = new Set([
  ...["br", "kbd", "del", "sub", "sup", "em", "strong", "img", "video"],
]);

/** The elements that must stand directly in another one. */
export const parentOfTag: Readonly<Record<string, string>> = {
  summary: "details",
  figcaption: "figure",
  track: "video",
};

/** Returns whether a tag of this name becomes rich text, if its attributes do. */
export function isKnownTag(name: string): boolean {
  return Object.hasOwn(known, name);
}

/** The attributes that a tag of this name may have. */
export function attributesOfTag(name: string): readonly string[] {
  return Object.keys(known[name] ?? {});
}

/**
 * Returns the properties of a tag in hast, or `undefined` if the tag or one of its attributes would not be published. A closing tag
 * has none.
 */
export function knownProperties({ kind, name, attributes }: HtmlToken): Properties | undefined {
  const readers = Object.hasOwn(known, name) ? known[name] : undefined;
  if (!readers || !attributes) return undefined;
  if (kind === "close") return attributes.size === 0 && !voidTags.has(name) ? {} : undefined;
  const properties: Properties = {};
  for (const [written, value] of attributes) {
    const reader = Object.hasOwn(readers, written) ? readers[written] : undefined;
    if (!reader) return undefined;
    const [property, read] = reader;
    const result = read(value);
    if (result === undefined && read !== ignored) return undefined;
    if (result !== undefined) properties[property] = result;
  }
  return needsSource.has(name) && !properties.src ? undefined : properties;
}

/** Returns the attributes of a known tag that would not be published, as `name="value"`. */
export function unknownAttributes({ name, attributes }: HtmlToken): readonly string[] {
  const readers = known[name] ?? {};
  return [...(attributes ?? [])].flatMap(([written, value]) => {
    const [, read] = (Object.hasOwn(readers, written) && readers[written]) || [];
    return read === ignored || read?.(value) !== undefined ? [] : [value === "" ? written : `${written}="${value}"`];
  });
}

/** Returns whether a picture or video may have this address. A page with `https:` does not load media with `http:`. */
export function isMedia(address: string): boolean {
  const safe = safeMedia(address);
  return safe !== undefined && !/^http:/i.test(safe);
}
