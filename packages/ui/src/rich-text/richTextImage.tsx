import type { ReactNode } from "react";
import { parts } from "../anatomy.js";
import type { SafeAttributes } from "./attributes.js";

/** A picture, or its alternative text if its URL is unsafe. @internal */
export function richTextImage({ src, alt = "", ...attributes }: SafeAttributes, key: number): ReactNode {
  if (typeof src !== "string") return alt || null;
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
