import { arrangeCard, giveWay, place } from "../card/placeCard.js";
import type { TourHost } from "../layer/createTourHost.js";
import { isPanelOpen } from "../layer/topLayer.js";
import { type Box, isSame, sharedArea, unite } from "../target/box.js";
import { visibleBox, windowBox } from "../target/clips.js";
import { boxOf } from "../target/isShown.js";
import { isCovered } from "../target/obstructions.js";
import { reveal } from "../target/reveal.js";
import { drawSpotlight } from "./drawSpotlight.js";
import { focusOutside } from "./focusOutside.js";
import type { StageStep } from "./stageStep.js";
import type { TargetTracker } from "./trackTargets.js";

/** Places the card and draws the spotlight where the targets of a step are now. */
export interface Scene {
  show: (step: StageStep) => void;
  /** Arranges the card anew when it is drawn next. @param unfolded Whether the user asked for the whole card. */
  arrange: (unfolded?: boolean) => void;
  /** Moves or folds the card if it covers what has focus. Nothing is scrolled. */
  giveWay: () => void;
  /** @returns whether something has moved since the last call */
  draw: () => boolean;
}

/** The elements of a scene. */
export interface SceneElements {
  host: TourHost;
  card: HTMLElement;
  spotlight: HTMLElement;
}

/** Makes a scene. */
export function createScene({ host, card, spotlight }: SceneElements, tracker: TargetTracker): Scene {
  let step: StageStep = { id: "", targets: [], placement: "bottom", waitMs: 0, dim: true, isFree: false };
  let boxes: readonly (Box | undefined)[] = [];
  let window = windowBox(card.ownerDocument);
  let focus: Box | undefined;
  let arranged = "";
  let isBeside = false;
  let isHidden = false;
  let isUnfolded = false;

  const measure = () =>
    tracker.elements().map((element, index) => (index === 0 && isHidden ? undefined : visibleBox(element)));
  // After it was scrolled into view. What covers it later, such as a menu, is the page's matter.
  const lookUnder = () => {
    const [main] = tracker.elements();
    isHidden = main !== undefined && isCovered(main, host.element);
  };
  const formOf = () =>
    [step.id, step.placement, isBeside, isUnfolded, window.right, window.bottom, card.scrollHeight].join(" ");
  const common = () => ({
    card,
    window,
    placement: step.placement,
    isUnfolded,
    target: () => unite(measure().flatMap((box) => box ?? [])),
    focus: () => focusOutside(host),
    reveal() {},
  });
  const isDimmed = (isLit: boolean) =>
    step.dim && (isLit || tracker.status() === "waiting" || step.targets.length === 0);

  function arrange(isFound: boolean) {
    const show = (free: Box) => {
      const [main] = tracker.elements();
      const box = main && boxOf(main);
      // The user may be at any part of a target that does not fit.
      const isTall = box && box.bottom - box.top > free.bottom - free.top;
      if (main && !tracker.isScrolled() && (isFound || !isTall)) reveal(main, free, host.element);
    };
    arrangeCard({ ...common(), reveal: show });
  }

  function draw() {
    const before = { boxes, window };
    window = windowBox(card.ownerDocument);
    if (isHidden) lookUnder();
    boxes = measure();
    const isResized = !isSame(window, before.window);
    // The card stays where it is while the user has scrolled its target away.
    isBeside = boxes[0] !== undefined || (isBeside && !isResized && tracker.isScrolled());
    const isFound = tracker.takeFound();
    const isArranged = !isFound && formOf() === arranged;
    if (!isArranged) {
      isHidden = false;
      arrange(isFound);
      lookUnder();
      boxes = measure();
      isBeside = boxes[0] !== undefined;
      arranged = formOf();
    }
    tracker.noteVisible(boxes[0] !== undefined);
    const lit = boxes.flatMap((box) => box ?? []);
    drawSpotlight(spotlight, lit, isDimmed(lit.length > 0));
    const hasMoved = isResized || !isSameList(boxes, before.boxes);
    if (isArranged && hasMoved && lit.length > 0) place(common());
    return hasMoved;
  }

  return {
    draw,
    show(next) {
      if (next.id !== step.id) isUnfolded = false;
      step = next;
    },
    arrange(unfolded = isUnfolded) {
      isUnfolded = unfolded;
      arranged = "";
    },
    giveWay() {
      const box = focusOutside(host);
      // The panel lies above the card, which must not move under it.
      if (isSame(box, focus) || isPanelOpen(card.ownerDocument)) return;
      focus = box;
      if (!box || sharedArea(card.getBoundingClientRect(), box) === 0) return;
      giveWay(common());
      if (arranged) arranged = formOf();
    },
  };
}

function isSameList(one: readonly (Box | undefined)[], other: readonly (Box | undefined)[]): boolean {
  return one.length === other.length && one.every((box, index) => isSame(box, other[index]));
}
