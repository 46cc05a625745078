import type { Place } from "@handrail/core/placement";
import { states } from "../anatomy.js";
import type { Refuge } from "./refuge.js";

/**
 * Makes a refuge at a place in the window.
 * @param into The element into which the launcher is rendered, in the browser's top layer, which no `z-index`, clip or transform
 *   reaches. `undefined`: it stays where it is.
 * @param hadFocus Whether focus is inside it, and follows.
 */
export function createRefuge(into: Element | undefined, { left, top }: Place, hadFocus: boolean): Refuge {
  return {
    into,
    place(launcher) {
      // Important, as the rules of the launcher's stylesheet are.
      const set = (name: string, value: string) => launcher.style.setProperty(name, value, "important");
      set("inset", "auto");
      set("left", `${left}px`);
      set("top", `${top}px`);
      const isLeft = left < window.innerWidth / 2;
      const isRtl = getComputedStyle(launcher).direction === "rtl";
      const block = top < window.innerHeight / 2 ? "down" : "up";
      launcher.setAttribute(states.moved, into ? "raised" : "aside");
      launcher.setAttribute(states.opens, `${block} ${isLeft === isRtl ? "start" : "end"}`);
      if (into && "showPopover" in launcher && !launcher.matches("[popover]")) {
        launcher.setAttribute("popover", "manual");
        launcher.showPopover();
      }
      if (hadFocus) launcher.querySelector<HTMLElement>("a[href]")?.focus();
      return () => {
        for (const name of ["style", states.moved, states.opens]) launcher.removeAttribute(name);
      };
    },
  };
}
