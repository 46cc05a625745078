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

/** Makes sensors of the moves of several elements. `set` watches these, and no others any more. */
export function createMoveSensors(onMove: () => void): {
  set: (elements: readonly Element[]) => void;
  stop: () => void;
} {
  const sensors = new Map<Element, MoveSensor>();
  const stopAllBut = (elements: readonly Element[]) => {
    for (const [element, sensor] of sensors) {
      if (elements.includes(element)) continue;
      sensor.stop();
      sensors.delete(element);
    }
  };
  return {
    stop: () => stopAllBut([]),
    set(elements) {
      stopAllBut(elements);
      for (const element of elements) {
        const sensor = sensors.get(element) ?? createMoveSensor(onMove);
        sensors.set(element, sensor);
        sensor.set(element);
      }
    },
  };
}
