import { createMover, type Mover } from "@handrail/core/placement";
import { applyMove } from "./applyMove.js";
import { createProbe } from "./createProbe.js";
import type { LauncherPlace } from "./launcherPlace.js";

/**
 * Makes what moves the launcher. A page whose corner is free never loads this code.
 * @param onMove Called with each new place, and with `undefined` for the corner.
 * @param showOnTop Puts the launcher into the browser's top layer.
 */
export function createLauncherMover(
  onMove: (place: LauncherPlace | undefined) => void,
  showOnTop: (launcher: HTMLElement) => void,
): Mover {
  return createMover({
    createProbe,
    onMove: (move) => onMove(move && { into: move.into, apply: (launcher) => applyMove(launcher, move, showOnTop) }),
  });
}
