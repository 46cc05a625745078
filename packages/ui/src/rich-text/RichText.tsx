import type { RichText as RichTextValue } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef } from "react";
import { parts } from "../anatomy.js";
import type { TaskLabels } from "./RichTextTask.js";
import { renderRichText } from "./renderRichText.js";

/**
 * Renders text with structure as elements, one by one, never as a string of HTML. Renders a `<div>`. Elements and
 * attributes outside the allowlist are left out and their words kept; unsafe addresses are dropped; a tree of the
 * wrong shape, too deep or without end renders what it can and stops. Works in server components.
 */
export const RichText = /* @__PURE__ */ forwardRef<HTMLDivElement, RichTextProps>(function RichText(props, ref) {
  const { value, resolveHref, headingLevel = 2, tableLabel, taskLabels, ...rest } = props;
  return (
    <div data-hr={parts.richText} {...rest} ref={ref}>
      {renderRichText(value, { resolveHref, headingLevel, tableLabel, taskLabels })}
    </div>
  );
});

/** Props of {@link RichText}. */
export interface RichTextProps extends Omit<ComponentPropsWithoutRef<"div">, "children" | "dangerouslySetInnerHTML"> {
  /** The text, as `handrail-content` writes it. */
  value: RichTextValue;
  /**
   * Turns an address of the content (`help:router`, `contact:billing`) into one of this site; `undefined` drops the
   * link and keeps its words. What it returns is checked too. @default the address as it stands
   */
  resolveHref?: (href: string) => string | undefined;
  /**
   * The level that the text's own `h2` becomes, so that headings nest under the page's (WCAG 1.3.1). Deeper ones
   * follow, down to 6.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4;
  /** What a table without a caption is called, where it scrolls sideways. */
  tableLabel?: string;
  /**
   * What a screen reader reads before the items of a task list, since it does not see their boxes.
   * @default the signs ☑ and ☐, for which screen readers have names
   */
  taskLabels?: TaskLabels;
}
