import type { MediaSize, RichText, RichTextElement, StepMedia, Walkthrough, WalkthroughStep } from "@handrail/core";
import type { ReadEntry } from "../entries/readArticle.js";
import { anchorsOf } from "../links/headingIds.js";
import { type LinkTargets, linkBody } from "../links/linkBody.js";
import type { Problem, Report } from "../problems.js";
import { elementsOf } from "../walkRichText.js";

/** Checks and places all addresses of a walkthrough: in its texts, and of its pictures and videos, which get their sizes. */
export function linkWalkthrough(
  { entry, places }: ReadEntry<Walkthrough>,
  file: string,
  targets: LinkTargets,
  report: (problem: Problem) => void,
): Walkthrough {
  // In the order in which the texts were read.
  const remaining = [...places];
  const link = (body: RichText, bodyReport: Report) =>
    linkBody({ file, body, anchors: anchorsOf(body), places: remaining.shift() ?? [] }, targets, bodyReport);
  const steps = entry.steps.map((step, index): WalkthroughStep => {
    const stepReport: Report = (problem, where) => report({ file, problem: `step ${index + 1}: ${problem}`, ...where });
    const body = link(step.body, stepReport);
    if (step.kind === "practise") return { ...step, body, ...(step.hint && { hint: link(step.hint, stepReport) }) };
    if (step.kind !== "media" || !step.media) return { ...step, body };
    const placed = placeMedia(step.media, (media) => link(media, stepReport));
    const media =
      placed.kind === "video" && placed.transcript
        ? { ...placed, transcript: link(placed.transcript, stepReport) }
        : placed;
    return { ...step, body, media };
  });
  const ending = entry.ending && {
    ending: link(entry.ending, (problem, where) => report({ file, problem, ...where })),
  };
  return { ...entry, ...ending, steps };
}

/** Places the addresses of a picture or video as those of one in a text. */
function placeMedia(media: StepMedia, link: (body: RichText) => RichText): StepMedia {
  const element = (tagName: string, properties: RichTextElement["properties"], children: RichTextElement[] = []) =>
    ({ type: "element", tagName, properties, children }) satisfies RichTextElement;
  const { src, width, height } = media;
  const written =
    media.kind === "image"
      ? element("img", { src, width, height, alt: media.alt })
      : element("video", { src, width, height, poster: media.poster }, [element("track", { src: media.captions })]);
  const [main, track] = elementsOf(link({ type: "root", children: [written] }));
  const addressOf = (found: RichTextElement | undefined, name: string, before: string) =>
    String(found?.properties?.[name] ?? before);
  const size = sizeIn(main?.properties);
  if (media.kind === "image") return { ...media, ...size, src: addressOf(main, "src", src) };
  return {
    ...media,
    ...size,
    src: addressOf(main, "src", src),
    captions: addressOf(track, "src", media.captions),
    ...(media.poster !== undefined && { poster: addressOf(main, "poster", media.poster) }),
  };
}

function sizeIn({ width, height }: NonNullable<RichTextElement["properties"]> = {}): MediaSize {
  return { ...(typeof width === "number" && { width }), ...(typeof height === "number" && { height }) };
}
