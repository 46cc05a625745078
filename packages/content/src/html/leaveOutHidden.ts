import { tagOf } from "./htmlReader.js";
import { attributesOf, type HtmlElement, type HtmlFragment, isElement, textIn } from "./parseHtml.js";

/** Removes what a browser does not show, such as an internal note, from parsed HTML, and reports its text. Changes the tree. */
export function leaveOutHidden(
  parent: HtmlFragment | HtmlElement,
  report: (node: HtmlElement, problem: string, text: string) => void,
): void {
  parent.childNodes = parent.childNodes.filter((node) => {
    if (!isElement(node)) return true;
    if (!isHidden(node)) {
      leaveOutHidden(node, report);
      return true;
    }
    const text = textIn(node);
    if (text.trim() !== "")
      report(node, `${tagOf(node)} is hidden, so its text is not published. Remove it, or show it on the page.`, text);
    return false;
  });
}

function isHidden(node: HtmlElement): boolean {
  const attributes = attributesOf(node);
  const hidden = attributes.get("hidden")?.toLowerCase();
  const style = attributes.get("style") ?? "";
  // Find-in-page and links show `until-found`.
  return (
    (hidden !== undefined && hidden !== "until-found") ||
    /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)(?![\w-])/i.test(style)
  );
}
