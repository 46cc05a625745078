/**
 * Translates a page as browsers do (Google Translate): each text node is replaced by `<font>` elements. React still counts on the node.
 * @param mark Added to each text.
 */
export function translatePage(root: Element, mark: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.trim() && !node.parentElement?.closest("font, textarea")) texts.push(node);
  }
  for (const text of texts) {
    const outer = document.createElement("font");
    const inner = document.createElement("font");
    inner.textContent = text.data + mark;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
