import { type Area, operableBoxes, operableProbes, overlaps } from "../visibility/index.js";

/** A point in the window, in CSS pixels from its upper left corner. */
export interface Place {
  left: number;
  top: number;
}

/** The room between the launcher and the edges of the window, in CSS pixels. */
const marginPx = 16;
/** The distance between two places that are tried along an edge, in CSS pixels. */
const stepPx = 16;
/** How many of the places that look free are probed, since that is slow. */
const maxProbed = 8;
/** How many operable elements lend their edges to places, since each is tried with each. */
const maxEdged = 60;

/**
 * Finds a place in the window for the launcher at which it covers nothing operable: its corner, else as near to it as possible along
 * the edges, else the place at which it covers least.
 * @param home Where it rests, in the window. Its size is the launcher's.
 * @param launcher Looked through.
 */
export function freePlace(document: Document, home: Area, launcher: Element): Place {
  if (isInside(document, home) && operableProbes(document, home, launcher, { limit: 1 }) === 0)
    return { left: home.left, top: home.top };
  const boxes = operableBoxes(document, launcher);
  const places = placesFor(document, home).map((place) => ({ ...home, ...place }));
  const findFree = (areas: readonly Area[]) => areas.filter((area) => !boxes.some((box) => overlaps(area, box)));
  const onGrid = findFree(places);
  const free = onGrid.length > 0 ? onGrid : findFree(placesBesideEdges(document, home, boxes.slice(0, maxEdged)));
  let best = { area: free[0] ?? leastCovered(places, boxes) ?? home, probes: Infinity };
  for (const area of free.slice(0, maxProbed)) {
    const probes = operableProbes(document, area, launcher, { limit: best.probes });
    if (probes < best.probes) best = { area, probes };
    if (probes === 0) break;
  }
  return { left: best.area.left, top: best.area.top };
}

function isInside({ documentElement, defaultView }: Document, { left, top, width, height }: Area): boolean {
  const { innerHeight = 0 } = defaultView ?? {};
  return left >= 0 && top >= 0 && left + width <= documentElement.clientWidth && top + height <= innerHeight;
}

// The first of the areas that meet the fewest boxes. Each of them meets one.
function leastCovered(areas: readonly Area[], boxes: readonly DOMRect[]): Area | undefined {
  let best: { area: Area; count: number } | undefined;
  for (const area of areas) {
    const count = boxes.filter((box) => overlaps(area, box)).length;
    if (!best || count < best.count) best = { area, count };
    if (count === 1) break;
  }
  return best?.area;
}

// Nearest first: up along the edge of its corner, then along the opposite edge, then in columns between them.
function placesFor(document: Document, { left, top, width, height }: Area): readonly Place[] {
  const { innerHeight = 0 } = document.defaultView ?? {};
  const { clientWidth } = document.documentElement;
  const end = Math.max(marginPx, clientWidth - width - marginPx);
  const last = Math.max(marginPx, innerHeight - height - marginPx);
  const isIn = (at: number, size: number, room: number) => at >= 0 && at + size <= room;
  const tops = [top, ...range(last, marginPx)].filter((at) => isIn(at, height, innerHeight));
  const sides = left * 2 + width > clientWidth ? [end, marginPx] : [marginPx, end];
  const lefts = [left, ...sides, ...range(end, marginPx)].filter((at) => isIn(at, width, clientWidth));
  return lefts.flatMap((x) => tops.map((y) => ({ left: x, top: y })));
}

// Where there is a free place at all, there is one that touches the edge of a box or of the window on both axes. Nearest first.
function placesBesideEdges(document: Document, home: Area, boxes: readonly DOMRect[]): readonly Area[] {
  const { innerHeight = 0 } = document.defaultView ?? {};
  const { width, height } = home;
  const [lastLeft, lastTop] = [document.documentElement.clientWidth - width, innerHeight - height];
  const within = (at: readonly number[], last: number) => [...new Set(at)].filter((one) => one >= 0 && one <= last);
  const lefts = within([home.left, 0, lastLeft, ...boxes.flatMap((box) => [box.right, box.left - width])], lastLeft);
  const tops = within([home.top, 0, lastTop, ...boxes.flatMap((box) => [box.bottom, box.top - height])], lastTop);
  const distance = ({ left, top }: Area) => Math.hypot(left - home.left, top - home.top);
  const areas = lefts.flatMap((left) => tops.map((top) => ({ left, top, width, height })));
  return areas.sort((one, other) => distance(one) - distance(other));
}

function range(from: number, to: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((from - to) / stepPx)) + 1 }, (_, index) => from - index * stepPx);
}
