import { isRecord } from "@handrail/core/validation";

/** The `rel` of a link. By default a page of another site gets no handle on this one. @internal */
export function relOfLink(href: string, rel = "noopener"): string | undefined {
  return /^https?:/i.test(href) ? rel : undefined;
}

/**
 * The role of a link to a footnote, or back from one, which screen readers announce. The sign of a link back has no words, so it
 * may have a label. https://www.w3.org/TR/dpub-aria-1.1/#doc-noteref
 * @internal
 */
export function footnoteAttributes(properties: unknown): { role?: string; "aria-label"?: string } {
  if (!isRecord(properties)) return {};
  if (isSet(properties.dataFootnoteRef)) return { role: "doc-noteref" };
  if (!isSet(properties.dataFootnoteBackref)) return {};
  const { ariaLabel } = properties;
  return { role: "doc-backlink", "aria-label": typeof ariaLabel === "string" ? ariaLabel : undefined };
}

/** Returns whether an attribute without a value is there: `true` in hast, `""` in HTML. @internal */
export function isSet(value: unknown): boolean {
  return value === true || value === "";
}
