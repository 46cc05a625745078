import { richTextLimits } from "@handrail/core/rich-text";
import { safeLink } from "@handrail/core/url";
import { isRecord } from "@handrail/core/validation";
import { createElement, Fragment, type ReactNode } from "react";
import { parts } from "../anatomy.js";
import { type SafeAttributes, safeAttributes } from "./attributes.js";
import { fits, isSilent, type Place, refuses, refusesText, within } from "./contentModel.js";
import { type CalloutLabels, RichTextCallout } from "./RichTextCallout.js";
import { RichTextTable } from "./RichTextTable.js";
import { RichTextTask, type TaskLabels } from "./RichTextTask.js";
import { RichTextVideo } from "./RichTextVideo.js";
import { type FigureImage, richTextImage } from "./richTextImage.js";
import { footnoteAttributes, isSet, relOfLink } from "./richTextLink.js";

/** Options of {@link renderRichText}. @internal */
export interface RichTextOptions {
  resolveHref?: (href: string) => string | undefined;
  headingLevel: number;
  tableLabel?: string;
  taskLabels?: TaskLabels;
  calloutLabels?: CalloutLabels;
  cutLabel?: string;
  linkRel?: string;
  renderLink?: (href: string, children: ReactNode) => ReactNode;
  wrapFigureImage?: (image: FigureImage) => ReactNode;
}

/**
 * Renders an untrusted tree to elements. Never throws.
 * @internal
 */
export function renderRichText(root: unknown, options: RichTextOptions): ReactNode {
  let nodesLeft: number = richTextLimits.nodes;
  let isCut = false;
  const ancestors = new Set<object>();

  function children(parent: unknown, place: Place, skip?: string): ReactNode[] {
    if (!isRecord(parent) || !Array.isArray(parent.children)) return [];
    if (ancestors.has(parent) || parent.children.length === 0) return [];
    if (place.depth > richTextLimits.depth) {
      isCut = true;
      return refusesText(place.parent) ? [] : ["…"];
    }
    ancestors.add(parent);
    const rendered: ReactNode[] = [];
    for (const [index, child] of parent.children.entries()) {
      if (nodesLeft <= 0) {
        isCut = true;
        break;
      }
      nodesLeft -= 1;
      if (skip === undefined || tagNameOf(child) !== skip) rendered.push(node(child, index, place));
    }
    ancestors.delete(parent);
    return rendered;
  }

  function node(value: unknown, key: number, place: Place): ReactNode {
    if (!isRecord(value)) return null;
    if (value.type === "text") {
      return typeof value.value === "string" && !refusesText(place.parent) ? value.value : null;
    }
    const tagName = tagNameOf(value);
    if (tagName === undefined || isSilent(tagName) || refuses(tagName, place)) return null;
    if (place.parent === "table" && tagName === "tr") {
      // Rows without `tbody` are common in hast. HTML parsers add the `tbody`.
      return <tbody key={key}>{node(value, 0, within("tbody", place))}</tbody>;
    }
    if (!fits(tagName, place)) {
      return <Fragment key={key}>{children(value, { ...place, depth: place.depth + 1 })}</Fragment>;
    }
    return element(tagName, value, key, place);
  }

  function element(tagName: string, value: Record<string, unknown>, key: number, place: Place): ReactNode {
    const attributes = safeAttributes(tagName, value.properties);
    const inside = within(tagName, place);
    switch (tagName) {
      case "br":
      case "hr":
      case "track":
        return createElement(tagName, { ...attributes, key });
      case "img":
        return image(attributes, key, place);
      case "a":
        return link(value, attributes, key, inside);
      case "table":
        return table(value, attributes, key, inside);
      case "aside":
        return (
          <RichTextCallout key={key} attributes={attributes} labels={options.calloutLabels}>
            {children(value, inside)}
          </RichTextCallout>
        );
      case "video":
        return (
          <RichTextVideo key={key} attributes={attributes}>
            {children(value, inside)}
          </RichTextVideo>
        );
      case "li":
        return item(value, attributes, key, inside);
      default:
        return createElement(
          shiftHeading(tagName),
          { ...attributes, ...partOf(tagName, value.properties), key },
          ...children(value, inside),
        );
    }
  }

  function image(attributes: SafeAttributes, key: number, place: Place): ReactNode {
    const picture = richTextImage(attributes, key);
    const wrap = place.parent === "figure" && !place.link ? options.wrapFigureImage : undefined;
    return wrap && typeof picture === "object" && picture ? <Fragment key={key}>{wrap(picture)}</Fragment> : picture;
  }

  function link(value: Record<string, unknown>, attributes: SafeAttributes, key: number, inside: Place): ReactNode {
    const written = isRecord(value.properties) ? value.properties.href : undefined;
    const content = children(value, inside);
    const isWritten = typeof written === "string";
    const custom = isWritten ? options.renderLink?.(written, content) : undefined;
    const href = safeLink(isWritten && options.resolveHref ? options.resolveHref(written) : written);
    if (custom !== undefined || href === undefined)
      return <Fragment key={key}>{custom === undefined ? content : custom}</Fragment>;
    return (
      <a
        {...attributes}
        {...footnoteAttributes(value.properties)}
        key={key}
        href={href}
        rel={relOfLink(href, options.linkRel)}
        data-hr={parts.richTextLink}
      >
        {content}
      </a>
    );
  }

  function table(value: Record<string, unknown>, attributes: SafeAttributes, key: number, inside: Place): ReactNode {
    const captions = Array.isArray(value.children)
      ? value.children.filter((child) => tagNameOf(child) === "caption")
      : [];
    const caption = captions.length > 0 ? children(captions[0], within("caption", inside)) : null;
    return (
      <RichTextTable key={key} attributes={attributes} caption={caption} label={options.tableLabel}>
        {children(value, inside, "caption")}
      </RichTextTable>
    );
  }

  function item(value: Record<string, unknown>, attributes: SafeAttributes, key: number, inside: Place): ReactNode {
    const checked = isRecord(value.properties) ? value.properties.checked : undefined;
    const content = children(value, inside);
    if (typeof checked !== "boolean") return createElement("li", { ...attributes, key }, ...content);
    return (
      <RichTextTask key={key} attributes={attributes} isDone={checked} labels={options.taskLabels}>
        {content}
      </RichTextTask>
    );
  }

  function shiftHeading(tagName: string): string {
    const level = /^h([2-4])$/.exec(tagName)?.[1];
    return level ? `h${Math.min(6, Number(level) - 2 + options.headingLevel)}` : tagName;
  }

  const rendered = children(root, { parent: "root", depth: 0, inline: false, link: false });
  if (!isCut) return rendered;
  return [
    ...rendered,
    <p key="cut" data-hr={parts.richTextCut}>
      {options.cutLabel ?? "…"}
    </p>,
  ];
}

function partOf(tagName: string, properties: unknown): { "data-hr"?: string; role?: string } {
  if (tagName === "details") return { "data-hr": parts.richTextDetails };
  const isNotes = tagName === "section" && isRecord(properties) && isSet(properties.dataFootnotes);
  // https://www.w3.org/TR/dpub-aria-1.1/#doc-endnotes
  return isNotes ? { "data-hr": parts.richTextNotes, role: "doc-endnotes" } : {};
}

function tagNameOf(value: unknown): string | undefined {
  return isRecord(value) && value.type === "element" && typeof value.tagName === "string"
    ? value.tagName.toLowerCase()
    : undefined;
}
