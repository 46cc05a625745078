/**
 * Makes a function that reserves room at the end of a page that scrolls, so that its last line can be scrolled clear of the launcher.
 * The stylesheet gives the room its height.
 * @param attribute Set on the launcher while there is room.
 */
export function createRoom({ documentElement }: Document, attribute: string): (launcher: Element) => void {
  let roomPx = 0;
  return (launcher) => {
    const hasRoom = launcher.hasAttribute(attribute);
    const height = documentElement.scrollHeight;
    // The room itself does not count, or it would keep itself.
    const isScrollable = height - (hasRoom ? roomPx : 0) > documentElement.clientHeight;
    if (isScrollable === hasRoom) return;
    launcher.toggleAttribute(attribute, isScrollable);
    if (isScrollable) roomPx = documentElement.scrollHeight - height;
  };
}
