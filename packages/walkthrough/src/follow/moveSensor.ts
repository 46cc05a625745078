/** Notices that an element has moved for any reason, such as a stylesheet that was switched on. */
export interface MoveSensor {
  /** Watches an element where it is now. Call it again after each move. */
  set: (element: Element | undefined) => void;
  stop: () => void;
}

/**
 * Makes a sensor of moves. The browser compares the element with the place where it was, so nothing runs while it rests.
 * @param onMove Called once after it has moved, until it is set again.
 */
export function createMoveSensor(onMove: () => void): MoveSensor {
  let observer: IntersectionObserver | undefined;
  const stop = () => {
    observer?.disconnect();
    observer = undefined;
  };
  return {
    stop,
    set(element) {
      stop();
      const window = element?.ownerDocument.defaultView;
      if (!element || !window || typeof IntersectionObserver === "undefined") return;
      const start = (ratio: number) => {
        let isFirst = true;
        const { left, top, right, bottom } = element.getBoundingClientRect();
        const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
        const sides = [top, clientWidth - right, clientHeight - bottom, left].map((px) => `${-Math.floor(px)}px`);
        const options = { root: element.ownerDocument, rootMargin: sides.join(" "), threshold: ratio };
        observer = new IntersectionObserver(([entry]) => {
          const isKnown = isFirst;
          isFirst = false;
          if (!entry || (isKnown && entry.intersectionRatio >= ratio)) return;
          stop();
          // Where something cuts it off, the share that is shown is the one to compare with.
          if (isKnown && entry.intersectionRatio > 0) start(entry.intersectionRatio);
          else if (!isKnown) onMove();
        }, options);
        observer.observe(element);
      };
      start(1);
    },
  };
}
