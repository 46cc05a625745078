/** The elements that a new part can render, and their types in the DOM. A button or a link is a part of `ui` instead. */
export const elementTypes = {
  article: "HTMLElement",
  aside: "HTMLElement",
  div: "HTMLDivElement",
  dl: "HTMLDListElement",
  figure: "HTMLElement",
  footer: "HTMLElement",
  header: "HTMLElement",
  li: "HTMLLIElement",
  nav: "HTMLElement",
  ol: "HTMLOListElement",
  p: "HTMLParagraphElement",
  section: "HTMLElement",
  span: "HTMLSpanElement",
  ul: "HTMLUListElement",
};
