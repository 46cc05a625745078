import { type ReactNode, useId } from "react";
import { parts } from "../anatomy.js";
import type { SafeAttributes } from "./attributes.js";

/** A table in a region that scrolls sideways, so that the page itself never does (WCAG 1.4.10). @internal */
export function RichTextTable(props: RichTextTableProps) {
  const { attributes, caption, label, children } = props;
  const captionId = useId();
  const name = caption ? { "aria-labelledby": captionId } : { "aria-label": label };
  return (
    // Focusable, because scrolling must work by keyboard (WCAG 2.1.1).
    <div data-hr={parts.richTextScroll} role={caption || label ? "region" : undefined} {...name} tabIndex={0}>
      <table {...attributes}>
        {caption ? <caption id={captionId}>{caption}</caption> : null}
        {children}
      </table>
    </div>
  );
}

interface RichTextTableProps {
  attributes: SafeAttributes;
  caption: ReactNode;
  label?: string;
  children: ReactNode;
}
