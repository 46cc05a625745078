import { arrangeCard, type CardScene, place } from "../card/placeCard.js";
import { createFollower } from "../follow/createFollower.js";
import { createMoveSensor, type MoveSensor } from "../follow/moveSensor.js";
import { watchPage } from "../follow/watchPage.js";
import type { TourHost } from "../layer/createTourHost.js";
import { isPanelOpen } from "../layer/topLayer.js";
import { type Box, isSame, sharedArea, unite } from "../target/box.js";
import { visibleBox, windowBox } from "../target/clips.js";
import { reveal } from "../target/reveal.js";
import { focusedElement, upThroughFrames } from "../target/tree.js";
import { drawSpotlight } from "./drawSpotlight.js";
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
export interface StageOptions {
  host: TourHost;
  card: HTMLElement;
  spotlight: HTMLElement;
  onStatus: (status: Status) => void;
}

/** Makes a stage, which follows the targets until it is stopped. */
export function createStage({ host, card, spotlight, onStatus }: StageOptions): Stage {
  const { ownerDocument: document } = card;
  const sensors = new Map<Element, MoveSensor>();
  let step: StageStep = { id: "", targets: [], placement: "bottom", waitMs: 0, dim: true };
  let boxes: readonly (Box | undefined)[] = [];
  let shownWindow: Box | undefined;
  let arranged = "";
  let searchedAt = -searchMs;
  let isStale = true;
  let isUnfolded = false;
  let focusBox: Box | undefined;
  const tracker = trackTargets(document, host, onStatus, () => wake(true));

  const scene = (): CardScene => ({
    card,
    window: windowBox(document),
    placement: step.placement,
    isUnfolded,
    focus: focusBox,
    target: () => unite(tracker.elements().flatMap((element) => visibleBox(element) ?? [])),
    reveal: (free) => {
      const [main] = tracker.elements();
      if (main) reveal(main, free, host.element);
    },
  });

  function measure(): boolean {
    search();
    const elements = tracker.elements();
    const window = windowBox(document);
    const form = `${step.id} ${elements.length > 0} ${isUnfolded} ${window.right} ${window.bottom} ${card.scrollHeight}`;
    const hasFound = tracker.takeFound();
    if (hasFound || form !== arranged) {
      arranged = form;
      arrangeCard(scene());
    }
    const next = elements.map((element) => visibleBox(element));
    tracker.noteVisible(next[0] !== undefined);
    const hasMoved = next.length !== boxes.length || next.some((box, index) => !isSame(box, boxes[index]));
    const isResized = !isSame(window, shownWindow);
    boxes = next;
    shownWindow = window;
    const lit = next.flatMap((box) => box ?? []);
    drawSpotlight(
      spotlight,
      lit,
      step.dim && (lit.length > 0 || tracker.status() === "waiting" || step.targets.length === 0),
    );
    if (hasMoved || isResized) place(scene());
    return hasMoved || isResized || isStale;
  }

  // Looking for layers and targets takes longer than measuring them.
  function search() {
    if (!isStale || performance.now() - searchedAt < searchMs) return;
    searchedAt = performance.now();
    isStale = false;
    host.settle();
    tracker.search();
    page.watch(tracker.elements());
    avoidFocus();
  }

  function avoidFocus() {
    // The panel lies above the card, which must not move under it.
    if (isPanelOpen(document)) return;
    const focused = focusedElement(document);
    const isOutside =
      focused &&
      !host.element.contains(focused) &&
      !tracker.elements().some((one) => one.contains(focused) && !one.matches("input"));
    const next = isOutside ? visibleBox(focused) : undefined;
    if (isSame(next, focusBox)) return;
    focusBox = next;
    if (focusBox && sharedArea(card.getBoundingClientRect(), focusBox) > 0) arranged = "";
  }

  function rest() {
    for (const [element, sensor] of sensors) if (!tracker.elements().includes(element)) sensor.stop();
    for (const element of tracker.elements()) {
      const sensor = sensors.get(element) ?? createMoveSensor(() => wake(true));
      sensors.set(element, sensor);
      sensor.set(element);
    }
  }

  const isAnimated = () =>
    tracker
      .elements()
      .some((element) =>
        [...upThroughFrames(element)].some((at) =>
          at.getAnimations?.().some(({ playState }) => playState === "running"),
        ),
      );
  const follower = createFollower({ measure, isAnimated, onRest: rest });
  const wake = (isChange: boolean) => {
    isStale ||= isChange;
    follower.wake();
  };
  const page = watchPage(document, host.element, wake);
  const sizes = typeof ResizeObserver === "undefined" ? undefined : new ResizeObserver(() => wake(false));
  sizes?.observe(card);

  const start = () => {
    searchedAt = -searchMs;
    isStale = true;
    arranged = "";
    measure();
    follower.wake();
  };
  return {
    show(next) {
      if (next.id !== step.id) isUnfolded = false;
      step = next;
      tracker.show(next);
      start();
    },
    arrange(unfolded = isUnfolded) {
      isUnfolded = unfolded;
      start();
    },
    targets: tracker.elements,
    status: tracker.status,
    stop() {
      follower.stop();
      page.stop();
      tracker.stop();
      sizes?.disconnect();
      for (const sensor of sensors.values()) sensor.stop();
    },
  };
}
