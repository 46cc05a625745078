import type { TourHost } from "../layer/createTourHost.js";
import { findTarget, isStillTarget } from "../target/findTargets.js";
import { containsDeep } from "../target/tree.js";
import type { StageStep } from "./stageStep.js";

/** Whether the target of a step is there: not yet, shown, scrolled away by the user, or missing. */
export type Status = "waiting" | "found" | "away" | "missing";

/** How often a target that is absent is looked for, in milliseconds: a page may show it without a sign. */
const lookMs = 80;
/** The same once it has been missing for a while. */
const slowLookMs = 500;
const slowAfterMs = 10_000;

/** Finds the targets of a step, and again when the page has changed. */
export interface TargetTracker {
  show: (step: StageStep) => void;
  /** Looks for targets that are not there any more, or not yet. */
  search: () => void;
  elements: () => readonly Element[];
  status: () => Status;
  /** Whether the first target has been found since the last call, and is to be scrolled into view. */
  takeFound: () => boolean;
  /** Reports that something was scrolled. */
  noteScroll: () => void;
  /** Whether something has been scrolled since the first target of this step was last in view. It then stays where it is. */
  isScrolled: () => boolean;
  /** Reports whether the first target is in view. */
  noteVisible: (isVisible: boolean) => void;
  stop: () => void;
}

/**
 * Makes a tracker.
 * @param onLook Called when it is time to look for an absent target.
 */
export function trackTargets(
  document: Document,
  host: TourHost,
  onStatus: (status: Status) => void,
  onLook: () => void,
): TargetTracker {
  let step: StageStep | undefined;
  let elements: readonly (Element | undefined)[] = [];
  let status: Status = "waiting";
  let absentSince = 0;
  let hasFound = false;
  let hasScrolled = false;
  let wasVisible = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const isReachable = (element: Element) => !host.blocking || containsDeep(host.blocking, element);
  const isScrolled = () => wasVisible && hasScrolled;

  function set(next: Status) {
    if (next === status) return;
    status = next;
    onStatus(next);
  }

  function look() {
    clearTimeout(timer);
    const isSlow = performance.now() - absentSince > slowAfterMs;
    timer = setTimeout(onLook, isSlow ? slowLookMs : lookMs);
  }

  function noteAbsent({ waitMs }: StageStep) {
    if (performance.now() - absentSince >= waitMs) {
      // Once more, in case the page has scrolled or opened something.
      if (elements[0] && status !== "missing") hasFound = true;
      set("missing");
    } else if (status !== "missing") set("waiting");
    look();
  }

  return {
    elements: () => elements.flatMap((element) => element ?? []),
    status: () => status,
    isScrolled,
    show(next) {
      if (next.id !== step?.id) {
        elements = [];
        wasVisible = false;
        absentSince = performance.now();
        set(next.targets.length > 0 ? "waiting" : "found");
      }
      step = next;
    },
    search() {
      const before = elements[0];
      elements = (step?.targets ?? []).map((target, index) => {
        const current = elements[index];
        const found = current && isStillTarget(current, target) ? current : findTarget(document, target);
        return found && isReachable(found) ? found : undefined;
      });
      if (!elements[0] || elements[0] === before || isScrolled()) return;
      hasFound = true;
      wasVisible = false;
      absentSince = performance.now();
    },
    takeFound() {
      const found = hasFound;
      hasFound = false;
      return found;
    },
    noteScroll() {
      hasScrolled = true;
    },
    noteVisible(isVisible) {
      if (!step || step.targets.length === 0) return;
      const isAway = !isVisible && elements[0] !== undefined && isScrolled();
      if (!isVisible && !isAway) return noteAbsent(step);
      clearTimeout(timer);
      absentSince = performance.now();
      set(isAway ? "away" : "found");
      if (isAway) return;
      wasVisible = true;
      hasScrolled = false;
    },
    stop: () => clearTimeout(timer),
  };
}
