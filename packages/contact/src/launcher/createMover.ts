import { type Area, freePlace, type Place, topContainer } from "@handrail/core/placement";
import { createRefuge } from "./createRefuge.js";
import { createRest, type Rest } from "./createRest.js";
import type { Refuge } from "./refuge.js";

/** Moves the launcher out of its corner and back. */
export interface Mover {
  /** The element into which the launcher is raised. `undefined`: it is not raised. */
  readonly container: Element | undefined;
  /** Raises it above everything, to a place where it covers nothing operable. */
  raise: (launcher: HTMLElement) => void;
  /** Moves it beside what it would cover in its corner, or back into the corner where that is free. */
  stepAside: (launcher: HTMLElement) => void;
  /** Returns it to its corner. */
  lower: () => void;
  /** Whether it could be pressed in its corner. */
  couldRest: (launcher: HTMLElement) => boolean;
  /** Measures the corner again, after the window has changed its size. */
  forgetCorner: () => void;
}

/** Makes a mover. @param onRefuge Called with each new place, and with `undefined` for the corner. */
export function createMover(onRefuge: (refuge: Refuge | undefined) => void): Mover {
  let moved: (Place & { into: Element | undefined }) | undefined;
  let rest: Rest | undefined;
  let corner: Area | undefined;

  function move(next: typeof moved, hadFocus = false) {
    if (next?.into === moved?.into && next?.left === moved?.left && next?.top === moved?.top) return;
    moved = next;
    if (!next?.into) {
      rest?.remove();
      rest = undefined;
    }
    onRefuge(next && createRefuge(next.into, next, hadFocus));
  }

  // The corner is measured while the launcher rests there, since a page can move it by the offset variables.
  function cornerOf(launcher: HTMLElement): Area {
    const now = areaOf(launcher);
    if (!moved && now.width > 0) corner = now;
    return { ...(corner ?? defaultCorner()), ...(now.width > 0 && { width: now.width, height: now.height }) };
  }

  return {
    get container() {
      return moved?.into;
    },
    raise(launcher) {
      const into = topContainer(document, launcher);
      rest ??= createRest(launcher);
      move({ into, ...freePlace(document, cornerOf(launcher), launcher) }, launcher.contains(document.activeElement));
    },
    stepAside(launcher) {
      if (areaOf(launcher).width === 0) return;
      const { left, top, ...size } = cornerOf(launcher);
      const place = freePlace(document, { left, top, ...size }, launcher);
      const isCorner = place.left === left && place.top === top;
      move(isCorner ? undefined : { into: undefined, ...place });
    },
    lower: () => move(undefined),
    couldRest: (launcher) => rest?.isFree(launcher) ?? true,
    forgetCorner() {
      corner = undefined;
      if (moved && !moved.into) move(undefined);
    },
  };
}

/** The area of an element in the window. */
export function areaOf(element: Element): Area {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

// The size of a launcher that the page does not display is guessed; it is placed again once it has one.
function defaultCorner(): Area {
  const [width, height] = [260, 56];
  return { left: document.documentElement.clientWidth - width, top: window.innerHeight - height, width, height };
}
