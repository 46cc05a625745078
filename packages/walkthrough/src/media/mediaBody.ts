import type { RichText, RichTextNode, StepMedia } from "@handrail/core";

/**
 * An image, or a video with its captions and its transcript, as rich text: that renders safe addresses only, and never plays by itself.
 * @param title Names the video.
 * @param transcript The heading of the transcript.
 */
export function mediaBody(media: StepMedia, title: string, locale: string, transcript: string): RichText {
  return { type: "root", children: media.kind === "image" ? [image(media)] : video(media, title, locale, transcript) };
}

function image({ src, alt }: Extract<StepMedia, { kind: "image" }>): RichTextNode {
  return { type: "element", tagName: "img", properties: { src, alt }, children: [] };
}

function video(
  { src, captions, poster, transcript }: Extract<StepMedia, { kind: "video" }>,
  title: string,
  locale: string,
  heading: string,
): readonly RichTextNode[] {
  const track: RichTextNode = {
    type: "element",
    tagName: "track",
    properties: { kind: "captions", src: captions, srcLang: locale, label: title, default: true },
    children: [],
  };
  const summary: RichTextNode = {
    type: "element",
    tagName: "summary",
    properties: {},
    children: [{ type: "text", value: heading }],
  };
  return [
    {
      type: "element",
      tagName: "video",
      properties: { src, title, ...(poster === undefined ? {} : { poster }) },
      children: [track],
    },
    { type: "element", tagName: "details", properties: {}, children: [summary, ...transcript.children] },
  ];
}
