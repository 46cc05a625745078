import { isRecord } from "@handrail/core/validation";
import type { ProblemPlace, Report } from "../problems.js";
import type { StepPlace } from "./bodySource.js";
import { type Fields, readFields } from "./fields.js";
import type { ReadEntry } from "./readArticle.js";

/** Reads the picture or the video of a step. Its addresses are checked and placed with those of the texts. */
export function readStepMedia(
  fields: Fields,
  report: Report,
  { from, path, idPrefix }: StepPlace,
): ReadEntry<{ media?: unknown }> {
  const value = fields.value("media");
  if (!isRecord(value)) {
    fields.report("media", "`media` is missing. Give `kind: image` or `kind: video`, and `src`.");
    return { entry: {}, places: [] };
  }
  const inside = [...path, "media"];
  const placeOf = (name: string) => from.placeOf([...inside, name]);
  const media = readFields(value, report, placeOf, from.where);
  const kind = media.text("kind");
  const src = media.text("src");
  // `defineWalkthrough` checks them.
  const [width, height] = [media.value("width"), media.value("height")].map((pixels) => pixels ?? undefined);
  const size = { ...(width !== undefined && { width }), ...(height !== undefined && { height }) };
  const place = (name: string): ProblemPlace => {
    const { line, indent } = placeOf(name) ?? { line: 1, indent: 0 };
    return { line, column: indent + 1 };
  };
  if (kind === "image") {
    const entry = { media: { kind, src, alt: media.text("alt"), ...size } };
    media.end();
    return { entry, places: [[place("src")]] };
  }
  if (kind !== "video") media.report("kind", `\`kind\` is ${kind}. Use image or video.`);
  const captions = media.text("captions");
  const poster = media.optionalText("poster");
  const transcript = from.readText("transcript", media, report, inside, `${idPrefix}transcript-`);
  if (!transcript) media.report("transcript", "`transcript` is missing. Write what is said and shown.");
  media.end();
  const video = { kind, src, captions, transcript: transcript?.body, ...(poster !== undefined && { poster }), ...size };
  return {
    entry: { media: video },
    places: [[place("src"), place("captions")], ...(transcript ? [transcript.places] : [])],
  };
}
