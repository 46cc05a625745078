import type { MediaSize, RichText, RichTextNode, StepMedia } from "@handrail/core";

/**
 * An image, or a video with its captions and its transcript, as rich text: that renders safe addresses only, and never plays by itself.
 * @param title Names the video.
 * @param transcript The heading of the transcript.
 */
export function mediaBody(media: StepMedia, title: string, locale: string, transcript: string): RichText {
  return { type: "root", children: media.kind === "image" ? [image(media)] : video(media, title, locale, transcript) };
}

function image({ src, alt, ...size }: Extract<StepMedia, { kind: "image" }>): RichTextNode {
  return { type: "element", tagName: "img", properties: { src, alt, ...sizeOf(size) }, children: [] };
}

function video(
  { src, captions, poster, transcript, ...size }: Extract<StepMedia, { kind: "video" }>,
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
      properties: { src, title, ...(poster === undefined ? {} : { poster }), ...sizeOf(size) },
      children: [track],
    },
    { type: "element", tagName: "details", properties: {}, children: [summary, ...transcript.children] },
  ];
}

// With a size the browser leaves room for what has not loaded yet, so the card does not grow.
function sizeOf({ width, height }: MediaSize): MediaSize {
  return { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
}
