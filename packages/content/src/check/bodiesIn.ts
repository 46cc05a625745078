import type { RichText } from "@handrail/core";
import { isRecord } from "@handrail/core/validation";

/** Yields every rich text in a value, such as those of the steps of a walkthrough. */
export function* bodiesIn(value: unknown): Generator<RichText> {
  if (isRichText(value)) yield value;
  else if (Array.isArray(value) || isRecord(value)) for (const part of Object.values(value)) yield* bodiesIn(part);
}

// The build wrote it, so its children are sound.
function isRichText(value: unknown): value is RichText {
  return isRecord(value) && value.type === "root" && Array.isArray(value.children);
}
