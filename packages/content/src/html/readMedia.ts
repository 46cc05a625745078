import type { Element, ElementContent, Properties } from "hast";
import type { HtmlToken } from "../markdown/htmlTokens.js";
import { isMedia, knownProperties } from "../markdown/knownTags.js";
import { element, split } from "./blocks.js";
import { type HtmlReader, positionOf, tagOf } from "./htmlReader.js";
import { attributesOf, type HtmlElement, isElement } from "./parseHtml.js";

const mediaProblem =
  "has no address that pages may load, so it would not be shown. Pictures and videos may use https: or a file in media/.";

/** Converts a picture. Without an address that works, its alternative text is shown. */
export function readImage(node: HtmlElement, reader: HtmlReader): ElementContent[] {
  const properties = mediaProperties(node, ["alt", "title", "width", "height"], reader);
  const alt = attributesOf(node).get("alt") ?? "";
  const title = attributesOf(node).get("title") ?? "";
  if (properties.src === undefined) {
    reader.report(node, `${tagOf(node)} ${mediaProblem}`);
    const text = [alt, title].find((written) => written.trim() !== "") ?? "";
    reader.carry(node, "text", text);
    return text.trim() === "" ? [] : [{ type: "text", value: text.replace(/\s+/g, " "), position: positionOf(node) }];
  }
  reader.carry(node, "alt", alt);
  reader.carry(node, "title", title);
  return [element("img", [], properties, positionOf(node))];
}

/** Converts a video with its captions. The text for browsers without videos is reported as lost. */
export function readVideo(node: HtmlElement, reader: HtmlReader): ElementContent[] {
  const inside = node.childNodes.filter(isElement);
  const sources = [node, ...inside.filter(({ tagName }) => tagName === "source")];
  const properties = mediaProperties(node, ["poster", "title", "width", "height"], reader);
  const source = sources.flatMap((from) => mediaProperties(from, [], reader).src ?? [])[0];
  const rest = reader.children(node);
  if (source === undefined) {
    reader.report(node, `${tagOf(node)} ${mediaProblem}`);
    return [split, ...rest, split];
  }
  reader.carry(node, "title", attributesOf(node).get("title") ?? "");
  const tracks = inside.filter(({ tagName }) => tagName === "track").flatMap((track) => readTrack(track, reader));
  return [element("video", tracks, { ...properties, src: source }, positionOf(node))];
}

function readTrack(node: HtmlElement, reader: HtmlReader): Element[] {
  const properties = mediaProperties(node, ["kind", "srclang", "label", "default"], reader);
  if (properties.src !== undefined) return [element("track", [], properties, positionOf(node))];
  reader.report(node, `${tagOf(node)} has no address that pages may load, so the video would have no such captions.`);
  return [];
}

/** Reads the named attributes and the address as Markdown does, each alone, so that a wrong one does not affect the others. */
function mediaProperties(node: HtmlElement, names: readonly string[], reader: HtmlReader): Properties {
  const attributes = attributesOf(node);
  const src = reader.resolve(attributes.get("src") ?? "");
  const isLoaded = src !== "" && isMedia(src);
  const read = names.flatMap((name) => {
    const value = attributes.get(name);
    if (value === undefined) return [];
    const given = new Map([
      ["src", "https://a.example/"],
      [name, name === "poster" ? reader.resolve(value) : value],
    ]);
    const { src: _, ...property } = knownProperties(tokenOf(node.tagName, given)) ?? {};
    return [property];
  });
  return Object.assign({}, isLoaded ? { src } : {}, ...read);
}

function tokenOf(name: string, attributes: ReadonlyMap<string, string>): HtmlToken {
  return { kind: "open", start: 0, written: "", name, attributes };
}
