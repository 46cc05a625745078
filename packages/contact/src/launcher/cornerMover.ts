import type { Mover } from "@handrail/core/placement";
import type { LauncherPlace } from "./launcherPlace.js";
import { showOnTop } from "./showOnTop.js";

/**
 * Raises the launcher above everything in its corner, and no further: for a page that cannot load what finds a better place, such as one
 * that is offline.
 */
export function cornerMover(onMove: (place: LauncherPlace | undefined) => void): Mover {
  let container: Element | undefined;
  const move = (into: Element | undefined) => {
    container = into;
    onMove(into && { into, apply: showOnTop });
  };
  const stay = () => {};
  return {
    get container() {
      return container;
    },
    get isStale() {
      return container?.isConnected === false;
    },
    raise: () => move(document.body),
    lower: () => move(undefined),
    stepAside: stay,
    rest: stay,
    forgetCorner: stay,
  };
}
