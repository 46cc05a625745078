import type { RichText, RichTextElement, RichTextNode } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import { elementsOf } from "../../walkRichText.js";
import { type CheckedContent, type CheckedEntry, lineAt, lineOf, type Rule } from "../rule.js";
import { isVagueAlt } from "./isVagueAlt.js";

/** A video without captions. */
export const missingCaptions: Rule = {
  id: "missing-captions",
  severity: "error",
  isHeuristic: false,
  why: "A deaf customer, or one without sound, does not learn what is said (WCAG 1.2.2).",
  *find({ entries }: CheckedContent) {
    for (const entry of entries) {
      for (const video of videosIn(entry.article.body)) {
        const hasCaptions = video.children.some(
          (child) =>
            child.type === "element" &&
            ["captions", "subtitles"].includes(String(child.properties?.kind ?? "subtitles")),
        );
        if (!hasCaptions)
          yield {
            ...placeOfVideo(entry),
            problem: "the video has no captions.",
            fix: 'Add `<track kind="captions" src="media/….vtt" srclang="…" label="…">` in it.',
          };
      }
    }
  },
};

/** A video without a transcript in or right below its figure. */
export const missingTranscript: Rule = {
  id: "missing-transcript",
  severity: "error",
  isHeuristic: false,
  why: "A customer who cannot play the video, or has no time to, has no other way to what it shows (WCAG 1.2.3).",
  *find({ entries }: CheckedContent) {
    for (const entry of entries) {
      if (videosWithoutTranscript(entry.article.body) > 0)
        yield {
          ...placeOfVideo(entry),
          problem: "the video has no transcript.",
          fix: "Write `<details><summary>Transcript</summary>` with the text right below it.",
        };
    }
  },
};

/** A picture described by the name of its file. */
export const vagueAlt: Rule = {
  id: "vague-alt",
  severity: "warning",
  isHeuristic: true,
  why: "A blind customer hears the name of a file and not what the picture shows (WCAG 1.1.1).",
  *find({ entries, walkthroughs }: CheckedContent) {
    const texts = [...walkthroughs, ...entries.map(({ article, ...entry }) => ({ ...entry, bodies: [article.body] }))];
    for (const { file, source, bodies } of texts) {
      for (const { tagName, properties } of bodies.flatMap((body) => [...elementsOf(body)])) {
        const alt = String(properties?.alt ?? "");
        if (tagName === "img" && isVagueAlt(alt))
          yield {
            file,
            line: lineOf(source, `![${alt}]`),
            problem: `the alternative text is \`${alt}\`.`,
            fix: "Write what the picture shows.",
          };
      }
    }
  },
};

function videosIn(body: RichText): RichTextElement[] {
  return [...elementsOf(body)].filter(({ tagName }) => tagName === "video");
}

function placeOfVideo({ file, source }: CheckedEntry): { file: string; line: number } {
  return { file, line: lineAt(source, source.toLowerCase().indexOf("<video")) };
}

function videosWithoutTranscript(parent: RichText | RichTextElement): number {
  return parent.children.reduce((count, child, index) => {
    if (child.type === "text") return count;
    const isVideo = child.tagName === "video" || (child.tagName === "figure" && holds(child, "video"));
    if (!isVideo) return count + videosWithoutTranscript(child);
    const after = parent.children
      .slice(index + 1, index + 3)
      .some((next) => next.type === "element" && isTranscript(next));
    return holds(child, "details") || after ? count : count + 1;
  }, 0);
}

function isTranscript(element: RichTextElement): boolean {
  return element.tagName === "details" && richTextToString(element).trim() !== "";
}

function holds(node: RichTextNode, tagName: string): boolean {
  return node.type === "element" && [...elementsOf(node)].some((element) => element.tagName === tagName);
}
