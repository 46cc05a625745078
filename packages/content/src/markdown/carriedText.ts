import { type HtmlToken, htmlTokens } from "./htmlTokens.js";
import { calloutOf } from "./markCallouts.js";
import type { MarkdownNode, MarkdownRoot } from "./readSyntaxTree.js";

/** The kind of a piece of the source. Pages cannot show the kinds in the second group. */
export type Field =
  | ("text" | "title" | "alt" | "address" | "language" | "tick" | "heading" | "callout" | "footnote")
  | ("html" | "info" | "definition");

/** A piece of the source that readers should see. */
export interface Carried {
  field: Field;
  text: string;
  /** The start of the Markdown node in the source, in characters. */
  start: number;
  /** The line in the source, counted from 1. */
  line: number;
  /** The pieces of raw HTML. */
  tokens?: readonly HtmlToken[];
}

/**
 * Lists every piece of text in the Markdown before it is converted. A piece that is missing from the rich text is lost.
 * Complete comments are not listed, because their author hid them.
 */
export function carriedText(root: MarkdownRoot, source: string): Carried[] {
  const carried: Carried[] = [];
  const references = readReferences(root);
  const visit = (node: MarkdownNode, above: { start: number; line: number }) => {
    const place = node.position
      ? { start: node.position.start.offset ?? 0, line: node.position.start.line }
      : // Some links without brackets have no position.
        above;
    const written = source.slice(place.start, node.position?.end.offset ?? place.start);
    for (const [field, text, line = place.line] of fieldsOf(node, references, written)) {
      if (text) carried.push({ field, text, start: place.start, line });
    }
    if (node.type === "html") {
      carried.push({ field: "html", text: node.value, ...place, tokens: htmlTokens(node.value) });
    }
    if (!("children" in node) || (node.type === "footnoteDefinition" && !isUsed(node, references))) return;
    for (const child of node.children) visit(child, place);
  };
  visit(root, { start: 0, line: 1 });
  return carried;
}

type Definition = Extract<MarkdownNode, { type: "definition" }>;
type Note = Extract<MarkdownNode, { type: "footnoteDefinition" }>;
type Fields = readonly (readonly [field: Field, text: string | null | undefined, line?: number])[];

interface References {
  /** The first definition of each name. Markdown ignores the others. */
  definitions: ReadonlyMap<string, Definition>;
  /** The names that a link or picture refers to. */
  used: ReadonlySet<string>;
  /** The first note of each name. */
  notes: ReadonlyMap<string, Note>;
  /** The names of notes that the text refers to. */
  usedNotes: ReadonlySet<string>;
}

function fieldsOf(node: MarkdownNode, references: References, written: string): Fields {
  const { definitions, used } = references;
  switch (node.type) {
    case "text":
    case "inlineCode":
      return [["text", node.value]];
    case "code":
      return [
        ["text", node.value],
        ["language", node.lang],
        ["info", node.meta],
      ];
    case "blockquote":
      return [["callout", calloutOf(node)]];
    case "heading":
      return [["heading", `h${node.depth}`]];
    case "listItem":
      return [["tick", typeof node.checked === "boolean" ? String(node.checked) : undefined]];
    case "link":
      return linkFields(node);
    case "image":
      return [["alt", node.alt], ...linkFields(node)];
    case "linkReference":
      return linkFields(definitions.get(node.identifier));
    case "imageReference":
      return [["alt", node.alt], ...linkFields(definitions.get(node.identifier))];
    case "definition":
      return definitions.get(node.identifier) === node && used.has(node.identifier) ? [] : [["definition", written]];
    case "footnoteReference":
      return [["footnote", written]];
    case "footnoteDefinition":
      return isUsed(node, references) ? [] : [["definition", written]];
    default:
      return [];
  }
}

function linkFields(target: Extract<MarkdownNode, { url: string }> | undefined): Fields {
  const line = target?.position?.start.line;
  return [
    ["title", target?.title, line],
    ["address", target?.url, line],
  ];
}

function isUsed(note: Note, { notes, usedNotes }: References): boolean {
  return notes.get(note.identifier) === note && usedNotes.has(note.identifier);
}

function readReferences(root: MarkdownRoot): References {
  const definitions = new Map<string, Definition>();
  const used = new Set<string>();
  const notes = new Map<string, Note>();
  const usedNotes = new Set<string>();
  const visit = (node: MarkdownNode) => {
    if (node.type === "definition" && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === "linkReference" || node.type === "imageReference") used.add(node.identifier);
    if (node.type === "footnoteDefinition" && !notes.has(node.identifier)) notes.set(node.identifier, node);
    if (node.type === "footnoteReference") usedNotes.add(node.identifier);
    if ("children" in node) node.children.forEach(visit);
  };
  visit(root);
  return { definitions, used, notes, usedNotes };
}
