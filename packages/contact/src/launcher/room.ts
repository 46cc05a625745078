import { states } from "../anatomy.js";

/**
 * Makes a function that reserves room at the end of a page that scrolls, so that its last line can be scrolled clear of the launcher.
 * The stylesheet gives the room its height.
 */
export function createRoom({ documentElement }: Document): (launcher: Element) => void {
  let roomPx = 0;
  return (launcher) => {
    const hasRoom = launcher.hasAttribute(states.room);
    const height = documentElement.scrollHeight;
    // The room itself does not count, or it would keep itself.
    const isScrollable = height - (hasRoom ? roomPx : 0) > documentElement.clientHeight;
    if (isScrollable === hasRoom) return;
    launcher.toggleAttribute(states.room, isScrollable);
    if (isScrollable) roomPx = documentElement.scrollHeight - height;
  };
}
