import type { Move } from "@handrail/core/placement";
import { states } from "../anatomy.js";

/**
 * Places the rendered launcher.
 * @param showOnTop Puts a raised one into the browser's top layer, which no `z-index`, clip or transform reaches.
 * @returns a function that undoes it
 */
export function applyMove(
  launcher: HTMLElement,
  { into, left, top, hadFocus }: Move,
  showOnTop: (launcher: HTMLElement) => void,
): () => void {
  // Important, as the rules of the launcher's stylesheet are.
  const set = (name: string, value: string) => launcher.style.setProperty(name, value, "important");
  set("inset", "auto");
  set("left", `${left}px`);
  set("top", `${top}px`);
  // Its size is the same wherever it is, or each place would ask for another.
  set("width", "max-content");
  set("max-width", "calc(100vw - 32px)");
  // No stylesheet of the page reaches into a shadow tree, and nothing is in the middle of an inline link that wraps.
  if (launcher.getRootNode() instanceof ShadowRoot) set("white-space", "nowrap");
  const isLeft = left < window.innerWidth / 2;
  const isRtl = getComputedStyle(launcher).direction === "rtl";
  const block = top < window.innerHeight / 2 ? "down" : "up";
  launcher.setAttribute(states.moved, into ? "raised" : "aside");
  launcher.setAttribute(states.opens, `${block} ${isLeft === isRtl ? "start" : "end"}`);
  if (into) showOnTop(launcher);
  if (hadFocus) launcher.querySelector<HTMLElement>("a[href]")?.focus();
  return () => {
    for (const name of ["style", states.moved, states.opens]) launcher.removeAttribute(name);
  };
}
