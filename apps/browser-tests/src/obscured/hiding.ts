import type { Layout } from "./site.js";

const rail = '<div class="rail"></div>';
const inside = (attributes: string) => `<main><p>Help</p><div class="host" ${attributes}>${rail}</div></main>`;
const styled = (css: string): Layout => ({ html: inside(""), css: `.host { ${css} }` });

/** Ways in which a page's own CSS or markup hides a rail, and the cause that has to be named for each. */
export const hiding: Readonly<Record<string, Layout & { cause: string; culprit?: string }>> = {
  "a layer on top": {
    html: `${inside("")}<div class="layer"></div>`,
    css: ".layer { position: fixed; inset: 0; z-index: 9999; background: #fffc }",
    cause: "covered",
    culprit: "layer",
  },
  "a sibling drawn over it": {
    html: `<main style="position: relative">${rail}<div class="veil"></div></main>`,
    css: ".veil { position: absolute; inset: 0 }",
    cause: "covered",
    culprit: "veil",
  },
  "opacity: 0": { ...styled("opacity: 0"), cause: "transparent", culprit: "host" },
  "a filter": { ...styled("filter: opacity(0)"), cause: "transparent", culprit: "host" },
  "clip-path": { ...styled("clip-path: inset(50%)"), cause: "clipped", culprit: "host" },
  clip: { ...styled("position: absolute; clip: rect(0 0 0 0)"), cause: "clipped", culprit: "host" },
  "off-screen to the left": { ...styled("position: absolute; left: -9999px"), cause: "off-screen", culprit: "host" },
  "off-screen to the right": { ...styled("position: absolute; left: 300vw"), cause: "off-screen", culprit: "host" },
  "off-screen above": { ...styled("position: absolute; top: -9999px"), cause: "off-screen", culprit: "host" },
  "a fixed bar pushed out below": {
    ...styled("position: fixed; bottom: 0; transform: translateY(110%)"),
    cause: "off-screen",
    culprit: "host",
  },
  inert: { html: inside("inert"), cause: "inert", culprit: "host" },
  "display: none on an ancestor": { ...styled("display: none"), cause: "not-displayed", culprit: "host" },
  hidden: { html: inside("hidden"), cause: "not-displayed", culprit: "host" },
  "aria-hidden": { html: inside('aria-hidden="true"'), cause: "aria-hidden", culprit: "host" },
  "a font of 0": {
    html: inside(""),
    css: ".host, .host * { font-size: 0 !important }",
    cause: "too-small",
    culprit: "host",
  },
  "text in the colour of its ground": {
    html: inside(""),
    css: ".host, .host * { color: #fff !important; background: #fff !important }",
    cause: "unreadable",
  },
  "transparent text": { html: inside(""), css: ".host * { color: transparent !important }", cause: "unreadable" },
  "overflow: hidden without a height": { ...styled("height: 0; overflow: hidden"), cause: "clipped", culprit: "host" },
  "a page that does not scroll": {
    html: `<main style="height: 200vh"><p>Help</p></main>${rail}`,
    css: "html { overflow: hidden }",
    cause: "off-screen",
  },
  "a box that does not scroll": {
    html: `<div class="host"><p>Help</p>${rail}</div>`,
    css: ".host { height: 8rem; overflow: clip } p { height: 20rem }",
    cause: "clipped",
    culprit: "host",
  },
  "scale(0)": { ...styled("transform: scale(0)"), cause: "too-small", culprit: "host" },
  "translate out of the window": { ...styled("transform: translateX(-100vw)"), cause: "off-screen", culprit: "host" },
  "turned away": {
    ...styled("transform: rotateY(180deg); backface-visibility: hidden"),
    cause: "clipped",
    culprit: "host",
  },
  "visibility: hidden": { ...styled("visibility: hidden"), cause: "invisible", culprit: "host" },
  "content-visibility: hidden": { ...styled("content-visibility: hidden"), cause: "skipped", culprit: "host" },
  "a closed <details>": {
    html: `<main><details class="host"><summary>Contact</summary>${rail}</details></main>`,
    cause: "closed-details",
    culprit: "host",
  },
  "text-indent": { html: inside(""), css: ".host * { text-indent: -9999px !important }", cause: "off-screen" },
  "pointer-events: none": { ...styled("pointer-events: none"), cause: "unclickable", culprit: "host" },
};
