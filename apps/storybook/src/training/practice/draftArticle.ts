import type { HelpArticle, RichTextNode } from "@handrail/core";
import type { Draft } from "./answerRules.js";
import type { EditorTexts } from "./editorTexts.js";

/** Makes the article that customers would see. */
export function draftArticle(draft: Draft, texts: EditorTexts, locale: string): HelpArticle {
  const channel = texts.channels.find(({ id }) => id === draft.person);
  return {
    id: "draft",
    locale,
    title: draft.title.trim() || texts.untitled,
    summary: "",
    topics: ["outages"],
    body: {
      type: "root",
      children: [
        ...(draft.answer.trim() ? [paragraph(text(draft.answer.trim()))] : []),
        ...(channel ? [paragraph(text(texts.ask), link(`contact:${channel.id}`, channel.link), text("."))] : []),
      ],
    },
  };
}

function text(value: string): RichTextNode {
  return { type: "text", value };
}

function link(href: string, value: string): RichTextNode {
  return { type: "element", tagName: "a", properties: { href }, children: [text(value)] };
}

function paragraph(...children: readonly RichTextNode[]): RichTextNode {
  return { type: "element", tagName: "p", properties: {}, children };
}
