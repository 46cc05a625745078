import { posix } from "node:path";
import type { RichText, RichTextElement } from "@handrail/core";
import { helpLink, readHelpLink } from "@handrail/core/url";
import { type MediaFile, type MediaFiles, mediaUrl } from "../folder/media.js";
import type { PictureSize } from "../folder/pictureSize.js";
import type { ProblemPlace, Report } from "../problems.js";
import { hasAddress, mapElements } from "../walkRichText.js";
import { isCompleteAddress } from "./isCompleteAddress.js";

/** What links in one language may lead to. */
export interface LinkTargets {
  /** The anchors of each article and FAQ entry, by its id. See `addHeadingIds`. */
  entries: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** The id of the entry in each Markdown file of this language. */
  files: ReadonlyMap<string, string>;
  /** The paths of all Markdown files. */
  sources: ReadonlySet<string>;
  /** The ids of channels. `undefined` if the folder has no contacts. */
  channels: ReadonlySet<string>;
  /** The ids of the walkthroughs that a text may start. */
  walkthroughs: ReadonlySet<string>;
  media: MediaFiles;
  mediaBase: string;
  sizeOf: (picture: MediaFile) => PictureSize;
}

/** A body with links, and where it is. */
export interface LinkedBody {
  /** The path of its file in the content folder. */
  file: string;
  body: RichText;
  /** The places of its links, pictures and videos, in reading order. */
  places: readonly ProblemPlace[];
  /** Its own anchors. */
  anchors: ReadonlyMap<string, string>;
}

/**
 * Checks each address in a body exactly as the page resolves it, and returns a copy with the addresses that work on the page: files by
 * their public URLs with their sizes, other Markdown files as `help:id`, and parts by their ids.
 */
export function linkBody(linked: LinkedBody, targets: LinkTargets, report: Report): RichText {
  let index = 0;
  return mapElements(linked.body, (element) => {
    if (!hasAddress(element)) return element;
    const place = linked.places[index] ?? {};
    index += 1;
    const fail: Fail = (rule, problem) => report(problem, { ...place, rule });
    if (element.tagName === "img" && !String(element.properties?.alt ?? "").trim())
      fail(
        "missing-alt",
        `the picture ${element.properties?.src} has no alternative text. Write in the square brackets what it shows.`,
      );
    return { ...element, properties: { ...element.properties, ...addressesOf(element, linked, targets, fail) } };
  });
}

type Fail = (rule: string, problem: string) => void;

function addressesOf(element: RichTextElement, linked: LinkedBody, targets: LinkTargets, fail: Fail) {
  const { href, src, poster, width, height } = element.properties ?? {};
  if (typeof href === "string") return { href: linkAddress(href, linked, targets, fail) };
  const changed: Record<string, string | number | undefined> = {};
  for (const [name, address] of [["src", src] as const, ["poster", poster] as const]) {
    if (typeof address !== "string" || /^https:/i.test(address)) continue;
    const file = findMedia(address, linked.file, targets);
    if (!file) {
      fail(
        "missing-media",
        `the file ${address} is not in media/. Check its name, with upper and lower case, or copy it there.`,
      );
      continue;
    }
    changed[name] = mediaUrl(targets.mediaBase, file.name) + suffixOf(address);
    const isSized = width !== undefined || height !== undefined;
    if (!isSized && (name === "poster" || element.tagName === "img")) Object.assign(changed, targets.sizeOf(file));
  }
  return changed;
}

function linkAddress(href: string, linked: LinkedBody, targets: LinkTargets, fail: Fail): string {
  const [, scheme = "", rest = ""] = /^(help|contact|walkthrough):(.*)$/is.exec(href) ?? [];
  if (scheme.toLowerCase() === "contact") {
    const id = decoded(rest);
    if (!targets.channels.has(id)) fail("contact-link", `the link ${href} refers to no channel in contacts.json.`);
    return `contact:${id}`;
  }
  if (scheme.toLowerCase() === "walkthrough") {
    const id = decoded(rest);
    if (!targets.walkthroughs.has(id))
      fail("broken-link", `the link ${href} starts no walkthrough. Only articles start one, of the same language.`);
    return `walkthrough:${id}`;
  }
  if (scheme) return helpAddress(rest, href, targets, fail);
  if (href.startsWith("#")) {
    const anchor = anchorIn(linked.anchors, href.slice(1));
    if (anchor === undefined)
      fail(
        "broken-anchor",
        `the link ${href} leads to no heading of this text. Write the id of one, as in #first-part.`,
      );
    return `#${anchor ?? href.slice(1)}`;
  }
  if (/^[a-z][a-z\d+.-]*:/i.test(href)) {
    if (!isCompleteAddress(href))
      fail("broken-link", `the address ${href} is not complete, so the link would fail. Correct it.`);
    return href;
  }
  return pathAddress(href, linked, targets, fail);
}

/** Finds the entry that follows `help:`. An author may have encoded all of its id, or nothing. */
function helpAddress(reference: string, href: string, targets: LinkTargets, fail: Fail): string {
  const { id: written, part = "" } = readHelpLink(reference);
  const [path = ""] = splitAt(reference, "#");
  const id = [written, decoded(path), path].find((name) => targets.entries.has(name)) ?? decoded(path);
  return entryAddress({ id, part }, href, targets, fail);
}

function entryAddress(
  { id, part }: Readonly<{ id: string; part: string }>,
  href: string,
  { entries }: LinkTargets,
  fail: Fail,
): string {
  const anchors = entries.get(id);
  if (!anchors) fail("broken-link", `the link ${href} has no target in this language.`);
  if (part === "") return helpLink(id);
  const anchor = anchors && anchorIn(anchors, part);
  if (anchors && anchor === undefined)
    fail("broken-anchor", `the link ${href} leads to no heading of ${id}. Write the id of one.`);
  return helpLink(id, anchor ?? part);
}

/** Resolves a path: of a Markdown file, of a file in `media/`, or of a page of the site. */
function pathAddress(href: string, linked: LinkedBody, targets: LinkTargets, fail: Fail): string {
  const [path = "", part = ""] = splitAt(href, "#");
  const media = findMedia(path, linked.file, targets);
  if (media) return mediaUrl(targets.mediaBase, media.name) + suffixOf(href);
  const target = candidates(path, linked.file).find((file) => targets.files.has(file));
  const id = target === undefined ? undefined : targets.files.get(target);
  if (id !== undefined) return entryAddress({ id, part }, href, targets, fail);
  if (candidates(path, linked.file).some((file) => targets.sources.has(file))) {
    fail(
      "broken-link",
      `the link ${href} leads to a text in another language, or to a walkthrough. Link to an entry in this language.`,
    );
  } else if (/\.(md|markdown)$/i.test(path))
    fail("broken-link", `the link ${href} leads to a file that does not exist.`);
  else if (isInMediaFolder(path, linked.file, targets))
    fail("missing-media", `the file ${href} is not in media/. Check its name.`);
  else if (!/^[/?]/.test(href)) {
    fail(
      "broken-link",
      `the link ${href} is relative, so it would depend on the page. Write help:id, a path from /, or https:.`,
    );
  }
  return href;
}

/** Finds a file in `media/` by a path relative to the file or to the content folder, or by its path from the root of the site. */
function findMedia(address: string, file: string, { media, mediaBase }: LinkTargets) {
  const path = address.split(/[?#]/)[0] ?? "";
  const base = `${mediaBase.replace(/\/$/, "")}/`;
  const fromSite = path.startsWith(base) ? [`media/${path.slice(base.length)}`] : [];
  for (const candidate of [...fromSite, ...candidates(path, file)]) {
    const found = candidate.startsWith("media/") ? media.get(candidate.slice("media/".length)) : undefined;
    if (found) return found;
  }
  return undefined;
}

/** The query and the fragment of an address: `#t=10`. */
function suffixOf(address: string): string {
  const index = address.search(/[?#]/);
  return index === -1 ? "" : address.slice(index);
}

function isInMediaFolder(path: string, file: string, { mediaBase }: LinkTargets): boolean {
  const isMedia = candidates(path, file).some((candidate) => candidate.startsWith("media/"));
  return isMedia || path.startsWith(`${mediaBase.replace(/\/$/, "")}/`);
}

/** The paths in the content folder that an address may stand for, in the order in which they are tried. */
function candidates(address: string, file: string): string[] {
  const names = [...new Set([address, decoded(address)])].map((name) => name.normalize("NFC"));
  return names.flatMap((name) => {
    const fromRoot = posix.normalize(name.replace(/^\/+/, ""));
    const fromFile = posix.normalize(posix.join(posix.dirname(file), name));
    return name.startsWith("/") ? [fromRoot] : [fromFile, fromRoot];
  });
}

function anchorIn(anchors: ReadonlyMap<string, string>, part: string): string | undefined {
  return anchors.get(part) ?? anchors.get(decoded(part).normalize("NFC"));
}

function splitAt(text: string, sign: string): [string, string] {
  const index = text.indexOf(sign);
  return index === -1 ? [text, ""] : [text.slice(0, index), text.slice(index + 1)];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text).normalize("NFC");
  } catch {
    return text.normalize("NFC");
  }
}
