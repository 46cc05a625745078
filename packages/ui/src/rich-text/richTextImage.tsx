import type { ComponentPropsWithoutRef, ReactElement } from "react";
import { parts } from "../anatomy.js";
import type { SafeAttributes } from "./attributes.js";

/** An `<img>` whose attributes were checked. */
export type FigureImage = ReactElement<ComponentPropsWithoutRef<"img">>;

/** A picture, or its alternative text if its URL is unsafe. @internal */
export function richTextImage(
  { src, alt = "", ...attributes }: SafeAttributes,
  key: number,
): FigureImage | string | null {
  if (typeof src !== "string") return String(alt) || null;
  return (
    <img
      {...attributes}
      key={key}
      src={src}
      alt={String(alt)}
      loading="lazy"
      decoding="async"
      data-hr={parts.richTextImage}
    />
  );
}
