import { type Box, intersect } from "../visibility/box.js";
import type { Finding } from "../visibility/finding.js";
import { elementsOnTop, probes } from "../visibility/findViewFault.js";
import { upFrom } from "../visibility/tree.js";
import type { Frame } from "./frames.js";

/**
 * Finds an element that lies over a link in view, or clips it, so that it cannot be pressed.
 * @param except Looked through: the launcher may lie above and shows a person itself.
 */
export function findCover(link: Element, frames: readonly Frame[], except: Element | null): Finding | undefined {
  const document = link.ownerDocument;
  // Neither the document nor the shadow root sees what covers a link in a shadow tree.
  if (link.getRootNode() !== document) return undefined;
  const box = link.getBoundingClientRect();
  const y = (box.top + box.bottom) / 2;
  const isHere = (element: Element | undefined) => element !== undefined && link.contains(element);
  if (elementsOnTop(link, except).filter(isHere).length > 1) return undefined;
  const piles = probes.map((share) => {
    const pile = document.elementsFromPoint(box.left + (box.right - box.left) * share, y);
    return pile.filter((element) => !except?.contains(element));
  });
  if (!piles.some((pile) => pile.some(isHere))) return findClip(link);
  const covers = piles.filter((pile) => !isHere(pile[0]));
  const top = covers[0]?.[0];
  return covers.length >= 2 && top ? covered(link, top, frames, box) : undefined;
}

// Blame only an element that can clip.
function findClip(link: Element): Finding | undefined {
  for (const culprit of upFrom(link)) {
    const { clip, clipPath, backfaceVisibility } = getComputedStyle(culprit);
    if (clipPath !== "none" || clip !== "auto" || backfaceVisibility === "hidden") return { cause: "clipped", culprit };
  }
  return undefined;
}

/** Lists, menus and tooltips that close by themselves. */
const transient = "[popover], [role='menu'], [role='listbox'], [role='tooltip'], [data-radix-popper-content-wrapper]";
const passing = "[role='status'], [role='alert'], [role='log'], output";

function covered(link: Element, top: Element, frames: readonly Frame[], box: Box): Finding | undefined {
  const layer = layerOf(top, link);
  // It shows a person itself, or closes by itself.
  if (layer.querySelector("a[data-human]") || top.closest(transient)) return undefined;
  if (top.closest("[role='dialog']")?.contains(link.ownerDocument.activeElement)) return undefined;
  if (canEscape(box, layer.getBoundingClientRect(), frames, layer)) return undefined;
  return { cause: "covered", culprit: layer, ...(top.closest(passing) && { isPassing: true }) };
}

// The nearest ancestor of the cover that is out of the flow, or else positioned, and does not also contain the link.
function layerOf(top: Element, link: Element): Element {
  let positioned: Element | undefined;
  for (const at of upFrom(top)) {
    if (at.contains(link)) break;
    const { position } = getComputedStyle(at);
    if (/fixed|absolute|sticky/.test(position)) return at;
    if (position !== "static") positioned ??= at;
  }
  return positioned ?? top;
}

// Whether scrolling brings the link out from under the cover, as from under a sticky header.
function canEscape(box: Box, cover: Box, frames: readonly Frame[], layer: Element): boolean {
  const isPinned = /fixed|sticky/.test(getComputedStyle(layer).position);
  const moving = frames.filter(({ element }) => isPinned || !element.contains(layer));
  const up = moving.reduce((sum, { room }) => sum + room.up, 0);
  const down = moving.reduce((sum, { room }) => sum + room.down, 0);
  const height = box.bottom - box.top;
  const frame = frames.map((one) => one.box).reduce(intersect);
  const fits = (from: number, to: number) =>
    to - from >= height && box.top - up <= to - height && box.top + down >= from;
  return fits(frame.top, cover.top) || fits(cover.bottom, frame.bottom);
}
