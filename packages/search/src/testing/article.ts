import type { HelpArticle } from "@handrail/core";

/** Creates a minimal article for a test. */
export function article(id: string, title: string, more: Partial<HelpArticle> & { text?: string } = {}): HelpArticle {
  const { text = "", ...rest } = more;
  const body = { type: "root" as const, children: [{ type: "text" as const, value: text }] };
  return { id, locale: "en", title, summary: "", body, ...rest };
}
