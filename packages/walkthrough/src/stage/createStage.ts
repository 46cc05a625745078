import { createFollower } from "../follow/createFollower.js";
import { createMoveSensors } from "../follow/moveSensor.js";
import { type Sign, watchPage } from "../follow/watchPage.js";
import { upThroughFrames } from "../target/tree.js";
import { createScene, type SceneElements } from "./createScene.js";
import type { StageStep } from "./stageStep.js";
import { type Status, trackTargets } from "./trackTargets.js";

/** How soon the layers and targets of a page that changes all the time are looked for again, in milliseconds. */
const searchMs = 50;

/** Where a tour is shown: its card, its spotlight and the targets of its step. */
export interface Stage {
  show: (step: StageStep) => void;
  /** Places the card anew, after its content has changed. @param unfolded Whether the user asked for the whole card. */
  arrange: (unfolded?: boolean) => void;
  /** The targets that are lit, outermost first. */
  targets: () => readonly Element[];
  status: () => Status;
  stop: () => void;
}

/** What a stage is made of. */
export interface StageOptions extends SceneElements {
  onStatus: (status: Status) => void;
}

/** Makes a stage, which follows the targets until it is stopped. */
export function createStage({ host, card, spotlight, onStatus }: StageOptions): Stage {
  const { ownerDocument: document } = card;
  let searchedAt = -searchMs;
  let isStale = true;
  const tracker = trackTargets(document, host, onStatus, () => wake("change"));
  const scene = createScene({ host, card, spotlight }, tracker);
  const sensors = createMoveSensors(() => wake("change"));
  const follower = createFollower({
    measure() {
      search();
      const hasChanged = scene.draw();
      return hasChanged || isStale;
    },
    isAnimated: () => tracker.elements().some(isAnimated),
    onRest() {
      scene.giveWay();
      sensors.set(tracker.elements());
    },
  });
  const page = watchPage(document, host.element, wake);
  const sizes = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => wake("size"));
  sizes?.observe(card);

  // Looking for layers and targets takes longer than measuring them.
  function search() {
    if (!isStale || performance.now() - searchedAt < searchMs) return;
    searchedAt = performance.now();
    isStale = false;
    host.settle();
    tracker.search();
    page.watch(tracker.elements());
    scene.giveWay();
  }

  function wake(sign: Sign) {
    if (sign === "scroll") tracker.noteScroll();
    isStale ||= sign === "change";
    follower.wake();
  }

  function start() {
    searchedAt = -searchMs;
    isStale = true;
    search();
    scene.draw();
    follower.wake();
  }

  return {
    show(step) {
      tracker.show(step);
      scene.show(step);
      start();
    },
    arrange(unfolded) {
      scene.arrange(unfolded);
      start();
    },
    targets: tracker.elements,
    status: tracker.status,
    stop() {
      follower.stop();
      page.stop();
      tracker.stop();
      sizes?.disconnect();
      sensors.stop();
    },
  };
}

function isAnimated(element: Element): boolean {
  return [...upThroughFrames(element)].some((at) =>
    at.getAnimations?.().some(({ playState }) => playState === "running"),
  );
}
