import type { ElementContent } from "hast";
import { isSafeAddress } from "../markdown/dropUnsafeAddresses.js";
import { element, isVisible, markRuns } from "./blocks.js";
import { type HtmlReader, positionOf } from "./htmlReader.js";
import { attributesOf, type HtmlElement } from "./parseHtml.js";

/** Converts an element of running text, such as `<strong>`, to the element `name` of rich text. */
export function readMark(node: HtmlElement, name: string, reader: HtmlReader): ElementContent[] {
  const title = name === "abbr" ? (attributesOf(node).get("title") ?? "") : "";
  reader.carry(node, "title", title);
  return markRuns(reader.children(node), (children) =>
    element(name, children, reader.titleOnce(title, node), positionOf(node)),
  );
}

/** Converts a link. Without an address that works, its text is shown. */
export function readLink(node: HtmlElement, reader: HtmlReader): ElementContent[] {
  const attributes = attributesOf(node);
  const children = reader.children(node);
  const written = attributes.get("href");
  if (written === undefined) return children;
  const href = reader.resolve(written);
  if (href === "" || !isSafeAddress(href)) {
    const rule = "Links may use help:, contact:, walkthrough:, https:, http:, mailto:, tel: or sms:.";
    reader.report(node, `the address \`${written.slice(0, 200)}\` is not allowed, so the link would not work. ${rule}`);
    return children;
  }
  if (!children.some(isVisible)) {
    reader.report(node, `the link to \`${href.slice(0, 200)}\` has no text, so nobody could press it. Write one.`);
    return children;
  }
  const title = attributes.get("title") ?? "";
  reader.carry(node, "address", href);
  reader.carry(node, "title", title);
  return markRuns(children, (run) => element("a", run, { href, ...reader.titleOnce(title, node) }, positionOf(node)));
}
