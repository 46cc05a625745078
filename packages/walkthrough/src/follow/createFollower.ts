/** Frames without a change after which nothing is measured any more. */
const restFrames = 3;
/** The pause between two looks at an element with an animation that stands still at the moment, in milliseconds. */
const animatedMs = 100;

/** Measures once for each frame while something moves, and not at all while the page rests. */
export interface Follower {
  /** Measures in the next frame, and in the following ones until nothing moves. */
  wake: () => void;
  stop: () => void;
}

/** What {@link createFollower} calls. */
export interface FollowerOptions {
  /** @returns whether something has moved since the last call */
  measure: () => boolean;
  /** Whether an animation runs that could move something without a sign. */
  isAnimated: () => boolean;
  /** Called when nothing moves any more. */
  onRest: () => void;
}

/** Makes a follower. */
export function createFollower({ measure, isAnimated, onRest }: FollowerOptions): Follower {
  let frame: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let still = 0;
  // A test without a browser may end, and take this away, before the tour does.
  const request = () => {
    if (typeof requestAnimationFrame === "function") frame ??= requestAnimationFrame(run);
  };
  const run = () => {
    frame = undefined;
    still = measure() ? 0 : still + 1;
    if (still < restFrames) {
      request();
      return;
    }
    onRest();
    clearTimeout(timer);
    if (isAnimated()) timer = setTimeout(look, animatedMs);
  };
  const look = () => {
    still = restFrames - 1;
    request();
  };
  return {
    wake() {
      still = 0;
      request();
    },
    stop() {
      if (frame !== undefined) cancelAnimationFrame(frame);
      frame = undefined;
      clearTimeout(timer);
    },
  };
}
