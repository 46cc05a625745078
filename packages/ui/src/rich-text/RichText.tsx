import type { RichText as RichTextValue } from "@handrail/core";
import { type ComponentPropsWithoutRef, forwardRef, type ReactNode } from "react";
import { parts } from "../anatomy.js";
import type { CalloutLabels } from "./RichTextCallout.js";
import type { TaskLabels } from "./RichTextTask.js";
import { renderRichText } from "./renderRichText.js";
import type { FigureImage } from "./richTextImage.js";

/**
 * Renders structured text element by element, never as a string of HTML. Renders a `<div>`. Elements outside the allowlist are
 * replaced by their text, and attributes outside it and unsafe URLs are removed. It stops in a tree that is malformed, too deep or
 * cyclic. Works in server components.
 */
export const RichText = /* @__PURE__ */ forwardRef<HTMLDivElement, RichTextProps>(function RichText(props, ref) {
  const { value, resolveHref, headingLevel = 2, tableLabel, taskLabels, calloutLabels, ...others } = props;
  const { cutLabel, linkRel, renderLink, wrapFigureImage, ...rest } = others;
  const labels = { tableLabel, taskLabels, calloutLabels, cutLabel };
  return (
    <div data-hr={parts.richText} {...rest} ref={ref}>
      {renderRichText(value, { resolveHref, headingLevel, ...labels, linkRel, renderLink, wrapFigureImage })}
    </div>
  );
});

/** Props of {@link RichText}. */
export interface RichTextProps extends Omit<ComponentPropsWithoutRef<"div">, "children" | "dangerouslySetInnerHTML"> {
  /** The text, as `handrail-content` writes it. */
  value: RichTextValue;
  /**
   * Resolves an address in the content (`help:router`, `contact:billing`) to a URL of your site. `undefined` replaces the link by
   * its text. The returned URL is checked, too. @default the address itself
   */
  resolveHref?: (href: string) => string | undefined;
  /**
   * The level of the text's `h2`, so that its headings nest below those of the page (WCAG 1.3.1). Deeper headings follow, down
   * to 6.
   * @default 2
   */
  headingLevel?: 2 | 3 | 4 | 5 | 6;
  /** The accessible name of a table without a caption, which scrolls sideways. */
  tableLabel?: string;
  /**
   * The text that screen readers read before the items of a task list, because the boxes are hidden from them.
   * @default the signs ☑ and ☐, for which screen readers have names
   */
  taskLabels?: TaskLabels;
  /** The title of notes, tips and warnings. @default the signs ℹ, 💡, ⚠ and ⛔ */
  calloutLabels?: CalloutLabels;
  /**
   * The sentence at the end of a text that is too long or nested too deeply, so that it is not cut off without a word.
   * @default "…"
   */
  cutLabel?: string;
  /**
   * The `rel` of links with an `http` or `https` address, such as `ugc nofollow noopener` for a text that a visitor wrote.
   * @default "noopener"
   */
  linkRel?: string;
  /**
   * Renders a link in another way, such as a button for an address of yours. `href` is not checked yet. `undefined` is the usual link.
   * @default the usual link
   */
  renderLink?: (href: string, children: ReactNode) => ReactNode;
  /**
   * Renders the picture of a figure, such as inside a link to it. Its attributes were checked. It is not called for pictures inside a link.
   * @default the picture alone
   */
  wrapFigureImage?: (image: FigureImage) => ReactNode;
}
