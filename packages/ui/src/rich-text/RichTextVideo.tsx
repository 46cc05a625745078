import type { ReactNode } from "react";
import { parts } from "../anatomy.js";
import type { SafeAttributes } from "./attributes.js";

/** A video with the browser's controls. It never starts by itself (WCAG 1.4.2, 2.2.2). @internal */
export function RichTextVideo({ attributes, children }: { attributes: SafeAttributes; children: ReactNode }) {
  const { src, title, ...rest } = attributes;
  if (typeof src !== "string") return title ?? null;
  const label = typeof title === "string" ? title : undefined;
  // With a poster, nothing is loaded before the customer presses play.
  const preload = rest.poster === undefined ? "metadata" : "none";
  return (
    <video {...rest} src={src} aria-label={label} controls playsInline preload={preload} data-hr={parts.richTextVideo}>
      {children}
    </video>
  );
}
