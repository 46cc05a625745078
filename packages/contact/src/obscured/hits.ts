import { type Box, common } from "./box.js";
import type { Finding } from "./finding.js";
import type { Frame } from "./frames.js";
import { upFrom } from "./tree.js";

/** Where in a link it is looked for what lies on top, as shares of its width. */
const places = [0.2, 0.5, 0.8];

/**
 * What keeps a link that stands in view from being hit: something that lies over it, or cuts it out. `except` is looked through, as
 * the launcher may lie above and shows a person by itself.
 */
export function unhittable(link: Element, frames: readonly Frame[], except: Element | null): Finding | undefined {
  const document = link.ownerDocument;
  // What lies over a shadow tree can be asked of neither tree.
  if (link.getRootNode() !== document) return undefined;
  const box = link.getBoundingClientRect();
  const y = (box.top + box.bottom) / 2;
  const piles = places.map((share) => {
    const pile = document.elementsFromPoint(box.left + (box.right - box.left) * share, y);
    return pile.filter((element) => !except?.contains(element));
  });
  const isHere = (element: Element | undefined) => element !== undefined && link.contains(element);
  if (!piles.some((pile) => pile.some(isHere))) return cutOut(link);
  const covers = piles.filter((pile) => !isHere(pile[0]));
  const top = covers[0]?.[0];
  return covers.length >= 2 && top ? covered(link, top, frames, box) : undefined;
}

// Only what can cut it out is held to have done so.
function cutOut(link: Element): Finding | undefined {
  for (const culprit of upFrom(link)) {
    const { clip, clipPath, backfaceVisibility } = getComputedStyle(culprit);
    if (clipPath !== "none" || clip !== "auto" || backfaceVisibility === "hidden") return { cause: "clipped", culprit };
  }
  return undefined;
}

/** Lists, menus and tips that go when one is done with them. */
const brief = "[popover], [role='menu'], [role='listbox'], [role='tooltip'], [data-radix-popper-content-wrapper]";
const passing = "[role='status'], [role='alert'], [role='log'], output";

function covered(link: Element, top: Element, frames: readonly Frame[], box: Box): Finding | undefined {
  const layer = layerOf(top, link);
  // It shows a person itself, or somebody is at work in it.
  if (layer.querySelector("a[data-human]") || top.closest(brief)) return undefined;
  if (top.closest("[role='dialog']")?.contains(link.ownerDocument.activeElement)) return undefined;
  if (canEscape(box, layer.getBoundingClientRect(), frames, layer)) return undefined;
  return { cause: "covered", culprit: layer, ...(top.closest(passing) && { passing: true }) };
}

// What is placed as one: the nearest positioned element around it that does not hold the link as well.
function layerOf(top: Element, link: Element): Element {
  for (const at of upFrom(top)) {
    if (at.contains(link)) break;
    if (getComputedStyle(at).position !== "static") return at;
  }
  return top;
}

// Whether scrolling brings the link out from under what lies over it, as from under a bar that stays at the top.
function canEscape(box: Box, cover: Box, frames: readonly Frame[], layer: Element): boolean {
  const stays = /fixed|sticky/.test(getComputedStyle(layer).position);
  const moving = frames.filter(({ element }) => stays || !element.contains(layer));
  const up = moving.reduce((sum, { slack }) => sum + slack.up, 0);
  const down = moving.reduce((sum, { slack }) => sum + slack.down, 0);
  const height = box.bottom - box.top;
  const frame = frames.map((one) => one.box).reduce(common);
  const fits = (from: number, to: number) =>
    to - from >= height && box.top - up <= to - height && box.top + down >= from;
  return fits(frame.top, cover.top) || fits(cover.bottom, frame.bottom);
}
