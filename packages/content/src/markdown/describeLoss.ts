import type { TextProblem } from "../problems.js";
import type { Carried, Field } from "./carriedText.js";
import { type HtmlToken, htmlTokens } from "./htmlTokens.js";
import { attributesOfTag, isKnownTag, knownProperties, parentOfTag, unknownAttributes } from "./knownTags.js";

/** A problem with text that readers would not see, for {@link Report}. */
export type Loss = TextProblem;

/** Describes what readers would not see and what to do, once for each kind of loss and line. */
export function describeLosses(lost: readonly Carried[]): Loss[] {
  const lines = new Map<string, Carried>();
  for (const piece of lost) {
    const key = `${piece.line} ${piece.field}`;
    const before = lines.get(key);
    if (before?.text !== piece.text) {
      lines.set(key, before ? { ...before, text: `${before.text} ${piece.text}` } : piece);
    }
  }
  return [...lines.values()].map(({ field, line, text }) => ({ line, text, problem: sentences[field](text) }));
}

const sentences: Readonly<Record<Field, (text: string) => string>> = {
  html: describeHtml,
  text: (text) =>
    `the words ${quote(text)} would not be shown. Write them in another form. A table row shows no more cells than the first row has.`,
  title: (text) => `the title ${quote(text)} would not be shown. Write it into the text.`,
  alt: (text) => `the alternative text ${quote(text)} would be lost. Write it without markup.`,
  address: (text) =>
    `the address ${quote(text)} is not allowed, so the link or picture would not work. Links may use help:, contact:, walkthrough:, https:, http:, mailto:, tel: or sms:. Pictures may use https: or a file in media/.`,
  language: (text) => `the language ${quote(text)} of the code block would be lost. Write one word after the fence.`,
  info: (text) => `${quote(text)} after the language of a code block would not be shown. Write it above the block.`,
  tick: () => "the box of this list item would not be shown. Write `- [x]` or `- [ ]` at its start.",
  heading: (level) =>
    level === "h1"
      ? "a heading with one `#` would have the level of the page's title. Use `##` for the first level."
      : "a heading with more than four `#` would be shown like one with four. Use `##`, `###` or `####`.",
  definition: (text) =>
    `no link uses the definition ${quote(text)}, or its name is defined above, so it would be lost. Correct the name or remove it.`,
  callout: (kind) => `the callout ${quote(kind)} would not be shown here. Write it outside other markup.`,
  footnote: (text) => `the footnote ${quote(text)} would not be shown here. Write the note into the text.`,
};

function describeHtml(html: string): string {
  if (html.startsWith("<!--") && !html.includes("-->", 4)) {
    return `the comment ${quote(html)} is never closed, so the text after it would not be shown. Close it with \`-->\`.`;
  }
  const tag = htmlTokens(html).find(({ kind }) => kind === "open" || kind === "close");
  if (tag && isKnownTag(tag.name) && tag.name !== "br") return describeKnownTag(html, tag);
  return `HTML is not published, so ${quote(html)} would not be shown. Write it as Markdown. If it is not HTML, write \`\\<\` in place of \`<\`.`;
}

function describeKnownTag(html: string, tag: HtmlToken): string {
  if (tag.kind === "open" && !knownProperties(tag)) {
    const allowed = attributesOfTag(tag.name);
    const advice = allowed.length > 0 ? `It may have ${allowed.join(", ")}` : "It may have no attributes";
    const names = unknownAttributes(tag).map(quote).join(", ");
    const cause = names === "" ? "has no address, or an attribute twice" : `has ${names}, which is not published`;
    return `the tag ${quote(tag.written)} ${cause}. ${advice}. An address is \`https:\` or a file in media/, and a size is in pixels.`;
  }
  const needed = parentOfTag[tag.name];
  if (needed)
    return `the tag ${quote(html)} is not directly in \`<${needed}>\`, so it would have no effect. Write it there.`;
  return `the tag ${quote(html)} has no matching tag in the same paragraph, list or quote, or holds what it may not, so it would have no effect. Write both tags in one place.`;
}

const maxQuotedLength = 200;

export function quote(text: string): string {
  const line = text.replace(/\s+/g, " ");
  return `\`${line.length > maxQuotedLength ? `${line.slice(0, maxQuotedLength)}…` : line}\``;
}
