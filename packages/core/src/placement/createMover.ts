import { type Area, areaOf, isInView } from "../visibility/index.js";
import { freePlace, type Place } from "./freePlace.js";
import { showOuterHost } from "./outerHost.js";
import { isProbeFree } from "./probe.js";
import { topContainer } from "./topContainer.js";

/** A place for the launcher outside its corner of the window. */
export interface Move extends Place {
  /** The element into which it is rendered, in the browser's top layer. `undefined`: it stays where it is. */
  into: Element | undefined;
  /** Whether focus was inside it, and follows. */
  hadFocus: boolean;
}

/** Moves the launcher out of its corner and back. */
export interface Mover {
  /** The element into which the launcher is raised. `undefined`: it is not raised. */
  readonly container: Element | undefined;
  /** Whether it must not stay raised: its container is gone, or makes a page inert that is not inert itself any more. */
  readonly isStale: boolean;
  /** Raises it above everything, to a place where it covers nothing operable. */
  raise: (launcher: HTMLElement) => void;
  /**
   * Moves it beside what it would cover in its corner, or back into the corner where that is free. Raises it where a layer covers the
   * place beside.
   */
  stepAside: (launcher: HTMLElement) => void;
  /** Returns it to its corner. */
  lower: () => void;
  /** Returns it to its corner, or beside what it would cover there, if it can be pressed there. */
  rest: (launcher: HTMLElement) => void;
  /** Measures the corner again, after the window has changed its size. */
  forgetCorner: () => void;
}

/** What {@link createMover} needs. */
export interface MoverOptions {
  /** Called with each new place, and with `undefined` for the corner. */
  onMove: (move: Move | undefined) => void;
  /** Puts an invisible box into the launcher's corner, to measure whether the launcher could be pressed there. */
  createProbe: (launcher: Element) => HTMLElement;
}

/** How soon a launcher that is still covered is put above everything again. */
const minRepeatMs = 500;

/** Makes a mover. */
export function createMover({ onMove, createProbe }: MoverOptions): Mover {
  let moved: Move | undefined;
  let probe: HTMLElement | undefined;
  let corner: Area | undefined;
  let outerHost: Element | undefined;
  let movedAt = 0;

  function move(next: Move | undefined) {
    if (!next && !moved) return;
    moved = next;
    movedAt = performance.now();
    if (next?.into !== outerHost) {
      outerHost?.remove();
      outerHost = undefined;
    }
    if (!next) {
      probe?.remove();
      probe = undefined;
    }
    onMove(next);
  }

  // React renders what belongs into `<html>` into `<body>`, so that an element beside the body takes it.
  function containerIn(top: Element): Element {
    if (top !== document.documentElement) return top;
    outerHost = showOuterHost(top, outerHost);
    return outerHost;
  }

  // The corner is measured while the launcher rests there, since a page can move it by the offset variables.
  function cornerOf(launcher: HTMLElement): Area {
    const now = areaOf(launcher);
    if (!moved && now.width > 0) corner = now;
    return { ...(corner ?? defaultCorner()), ...(now.width > 0 && { width: now.width, height: now.height }) };
  }

  function raise(launcher: HTMLElement) {
    const into = containerIn(topContainer(document, launcher));
    probe ??= createProbe(launcher);
    const place = freePlace(document, cornerOf(launcher), launcher);
    const isThere = moved?.into === into && moved.left === place.left && moved.top === place.top;
    // The same place again puts the launcher above a layer that was opened after it.
    if (isThere && (isInView(launcher) || performance.now() - movedAt < minRepeatMs)) return;
    move({ into, ...place, hadFocus: launcher.contains(document.activeElement) });
  }

  function isFree(launcher: HTMLElement, place?: Place): boolean {
    probe ??= createProbe(launcher);
    return isProbeFree(probe, launcher, place);
  }

  // Where it rests: its corner, or beside what it would cover there.
  function placeOf(launcher: HTMLElement): { place: Place; isCorner: boolean } {
    const home = cornerOf(launcher);
    const place = freePlace(document, home, launcher);
    return { place, isCorner: place.left === home.left && place.top === home.top };
  }

  return {
    get container() {
      return moved?.into;
    },
    get isStale() {
      const { into } = moved ?? {};
      if (!into?.isConnected) return into !== undefined;
      return into === outerHost && into.localName === "dialog" && !document.documentElement.hasAttribute("inert");
    },
    raise,
    stepAside(launcher) {
      if (areaOf(launcher).width === 0) return;
      const { place, isCorner } = placeOf(launcher);
      if (isCorner) return move(undefined);
      if (!probe?.isConnected) probe = createProbe(launcher);
      if (!isFree(launcher, place)) return raise(launcher);
      if (place.left !== moved?.left || place.top !== moved.top) move({ into: undefined, ...place, hadFocus: false });
    },
    lower: () => move(undefined),
    rest(launcher) {
      if (!isFree(launcher)) return;
      const { place, isCorner } = placeOf(launcher);
      if (isCorner) move(undefined);
      else if (isFree(launcher, place)) move({ into: undefined, ...place, hadFocus: false });
    },
    forgetCorner() {
      corner = undefined;
      if (moved && !moved.into) move(undefined);
    },
  };
}

// The size of a launcher that the page does not display is guessed; it is placed again once it has one.
function defaultCorner(): Area {
  const [width, height] = [260, 56];
  return { left: document.documentElement.clientWidth - width, top: window.innerHeight - height, width, height };
}
