import type { Element, ElementContent, Root } from "hast";
import { footnoteWords } from "./footnoteWords.js";

/** Where footnotes are written, for {@link placeFootnotes}. */
export interface FootnotePlace {
  /** The language of the text, as a BCP 47 tag. */
  locale: string;
  /** Before each id, so that the notes of two entries on one page differ. */
  idPrefix: string;
}

/**
 * Gives the footnotes of a text ids that work in any alphabet, and a heading and labels in the language of the text, in place. In a
 * language without words here, the notes have no heading, and the links back only their sign.
 */
export function placeFootnotes(tree: Root, { locale, idPrefix }: FootnotePlace): void {
  const section = tree.children.find(
    (node): node is Element => node.type === "element" && "dataFootnotes" in node.properties,
  );
  if (!section) return;
  section.properties = { dataFootnotes: true };
  const words = footnoteWords(locale);
  const names = new Map<string, string>();
  const list = section.children.find((node): node is Element => node.type === "element" && node.tagName === "ol");
  const items = (list?.children ?? []).filter((node): node is Element => node.type === "element");
  for (const [index, item] of items.entries()) names.set(String(item.properties.id), `${idPrefix}note-${index + 1}`);
  const place = (node: Element | Root): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      const { properties } = child;
      if ("dataFootnoteRef" in properties) placeReference(properties, names);
      if ("dataFootnoteBackref" in properties) placeBackReference(child, names, words?.back);
      if (child.tagName === "li" && names.has(String(properties.id)))
        child.properties = { id: names.get(String(properties.id)) };
      place(child);
    }
  };
  place(tree);
  section.children = section.children.filter((node) => node !== section.children[0] && node.type === "element");
  if (words) {
    section.children.unshift({
      type: "element",
      tagName: "h2",
      properties: {},
      children: [{ type: "text", value: words.title }],
    });
  }
  markGenerated(section);
}

type Properties = Element["properties"];

// remark-rehype writes `user-content-fn-NAME` and `user-content-fnref-NAME-2`.
function placeReference(properties: Properties, names: ReadonlyMap<string, string>): void {
  const note = names.get(String(properties.href).slice(1));
  const repeat = repeatOf(String(properties.id), String(properties.href).slice(1));
  properties.href = `#${note}`;
  properties.id = `${note}-from${repeat}`;
  delete properties.ariaDescribedBy;
}

function placeBackReference(link: Element, names: ReadonlyMap<string, string>, label: string | undefined): void {
  const target = String(link.properties.href).slice(1);
  for (const [id, name] of names) {
    const reference = id.replace(/^user-content-fn-/, "user-content-fnref-");
    if (target !== reference && !(target.startsWith(`${reference}-`) && /^-\d+$/.test(target.slice(reference.length))))
      continue;
    const repeat = target.slice(reference.length);
    link.properties = { href: `#${name}-from${repeat}`, dataFootnoteBackref: true, ...(label && { ariaLabel: label }) };
    link.children = [{ type: "text", value: repeat ? `↩${repeat.slice(1)}` : "↩" }];
    if (target === reference) return;
  }
}

function repeatOf(id: string, note: string): string {
  return id.slice(note.replace("fn-", "fnref-").length);
}

// No source is as long.
const beyondSources = 2 ** 40;

/** Gives what no author wrote a position of its own, so that it is not mistaken for a text of the source. */
function markGenerated(section: Element): void {
  let offset = beyondSources;
  const mark = (node: ElementContent) => {
    const point = { line: 1, column: 1, offset };
    offset += 1;
    node.position = { start: point, end: point };
    if (node.type === "element") node.children.forEach(mark);
  };
  const visit = (parent: Element) => {
    for (const [index, child] of parent.children.entries()) {
      const next = parent.children[index + 1];
      const isBack = child.type === "element" && "dataFootnoteBackref" in child.properties;
      const isBeforeBack =
        next?.type === "element" && "dataFootnoteBackref" in next.properties && child.type === "text";
      const isGap = isBeforeBack && child.value.trim() === "" && !child.position;
      if (isBack || isGap || (parent === section && child.type === "element" && child.tagName === "h2")) mark(child);
      else if (child.type === "element") visit(child);
    }
  };
  visit(section);
}
