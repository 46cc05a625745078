import type { JourneyInput } from "@handrail/core";
import type { Mover } from "@handrail/core/placement";
import { type Examination, examine, type Finding, isVisible } from "@handrail/core/visibility";
import { states } from "../anatomy.js";
import { onRailsChange } from "../registry/onRailsChange.js";
import { onWindow } from "../registry/onWindow.js";
import { pageRegistryOf } from "../registry/pageRegistry.js";
import { cornerMover } from "./cornerMover.js";
import { createRoom } from "./createRoom.js";
import type { LauncherPlace } from "./launcherPlace.js";
import { coversAtCorner, findRailLink, hasLayout, isInTheWay, isStillShown } from "./pageChecks.js";
import { showOnTop } from "./showOnTop.js";

/** How long nobody can be pressed before the launcher is raised. */
const graceMs = 700;
/** How long that must last before it is reported: loading layers, menus and carousels pass. */
const reportAfterMs = 5000;
/**
 * The pauses between the measurements of a visible page at rest, as a style sheet can change without an event. The last one is repeated. The
 * longer nothing has changed, the less likely that is.
 */
const pausesMs = [1500, 1500, 3000, 5000];
/** How long changes of the page are collected before they are measured, so that a busy page is not measured all the time. */
const measureDelayMs = 100;
/** How long the page must not have scrolled before the launcher steps aside, so that it does not jump about. */
const scrollRestMs = 250;
/** What {@link watchPerson} reads and changes. */
export interface WatchedLauncher {
  /** The launcher that is shown. */
  launcher: { readonly current: HTMLElement | null };
  record: (input: JourneyInput) => void;
  /** Hides the launcher while a rail is on screen, or shows it. */
  onHide: (isHidden: boolean) => void;
  /** Moves the launcher, or returns it to its corner. */
  onMove: (place: LauncherPlace | undefined) => void;
}

/** A time in which nobody can be pressed, or read. */
interface Missing {
  /** In milliseconds, as `performance.now()`. */
  since: number;
  finding: Finding | undefined;
  isReported: boolean;
}

/**
 * Watches whether a person can be pressed on this page, here and now. When nobody can for longer than a moment, raises the launcher above
 * everything, to a place where it covers nothing operable. When someone can without that, returns it.
 * @returns a function that stops watching
 */
export function watchPerson({ launcher, record, onHide, onMove }: WatchedLauncher): () => void {
  const { rails, launchers } = pageRegistryOf(document);
  const reserveRoom = createRoom(document, states.room);
  let missing: Missing | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  let railsInView: readonly Element[] = [];
  let scrolledAt = -scrollRestMs;
  // Whether there was a sign of a change since the page was last measured as a whole. Without one, a link that was shown is probed once.
  let hasChanged = true;
  let pauses = 0;
  let shown: Element | undefined;
  let nobody: Awaited<ReturnType<typeof loadNobody>> | undefined;
  let mover: Mover | undefined;
  let isLoading = false;
  let hasStopped = false;
  let parent: ParentNode | null = null;
  // How often in a row the raised launcher could not be pressed.
  let unseenCount = 0;
  let isBare = false;

  function measure() {
    clearTimeout(timer);
    timer = undefined;
    const element = launcher.current;
    // The event that shows the page again starts the next measurement.
    if (document.visibilityState === "hidden") return;
    pauses = hasChanged || missing ? 0 : Math.min(pauses + 1, pausesMs.length - 1);
    measureIn(pausesMs[pauses] ?? graceMs);
    if (!element || element !== launchers.list()[0] || !hasLayout(document)) return;
    // A script may remove elements that it does not know. React still counts on this one.
    if (!element.parentNode) parent?.append(element);
    parent = element.parentNode;
    // React makes a new element when the launcher moves into another one.
    if (isBare) element.setAttribute(states.bare, "");
    if (!hasChanged && !missing && isStillShown(shown, element) && !coversAtCorner(element)) return;
    hasChanged = true;
    reserveRoom(element);
    const railLink = findRailLink(railsInView, element);
    // Never hide the element that has focus.
    if (!element.contains(document.activeElement)) onHide(railLink !== undefined);
    if (mover?.container) return measureRaised(element, mover, railLink !== undefined);
    const examined: Examination = railLink ? { link: railLink } : examine(element);
    shown = examined.link;
    if (isVisible(examined)) measureResting(element, examined.illegible);
    else measureMissing(element);
  }

  function measureResting(element: HTMLElement, unreadable: Finding | undefined) {
    if (unreadable) noteMissing().finding = unreadable;
    else missing = undefined;
    report();
    if (performance.now() - scrolledAt < scrollRestMs) return measureIn(scrollRestMs);
    hasChanged = false;
    // Where a rail shows a person, the launcher is hidden, or about to be.
    const isNeeded = shown !== undefined && element.contains(shown);
    if (!isNeeded || element.contains(document.activeElement)) return;
    if (mover) mover.stepAside(element);
    else if (isInTheWay(element)) loadMover();
  }

  // Nobody can be pressed: after a moment, raise the launcher.
  function measureMissing(element: HTMLElement) {
    const state = noteMissing();
    if (!mover) return loadMover();
    const left = state.since + graceMs - performance.now();
    if (left > 0) return measureIn(Math.min(left, graceMs / 2));
    state.finding ??= nobody?.findCulprit(element, rails.list());
    mover.raise(element);
  }

  function measureRaised(element: HTMLElement, mover: Mover, isShownByRail: boolean) {
    if (mover.isStale) return mover.lower();
    const hasFocus = element.contains(document.activeElement);
    const isSeen = isVisible(examine(element));
    unseenCount = isSeen ? 0 : unseenCount + 1;
    if (!hasFocus) {
      if (isShownByRail) mover.lower();
      // Where even the top layer does not help, the corner would not either.
      else if (isSeen) mover.rest(element);
      if (!mover.container) {
        missing = undefined;
        return;
      }
    }
    hasChanged = false;
    // A page's own rules still apply to the raised launcher.
    if (unseenCount > 1) isBare = true;
    if ((!hasFocus && isInTheWay(element)) || !isSeen) mover.raise(element);
    report();
  }

  function loadMover() {
    const measureWith = (loaded: Mover) => {
      if (hasStopped) return;
      mover = loaded;
      hasChanged = true;
      measureIn(0);
    };
    if (isLoading) return;
    isLoading = true;
    void import("./createLauncherMover.js").then(
      ({ createLauncherMover }) => measureWith(createLauncherMover(onMove, showOnTop)),
      () => measureWith(cornerMover(onMove)),
    );
  }

  function noteMissing() {
    // Only a page without a person needs what finds out why, and one that cannot load it goes without.
    if (!missing) void loadNobody().then((loaded) => (nobody = loaded), ignore);
    missing ??= { since: performance.now(), finding: undefined, isReported: false };
    return missing;
  }

  function report() {
    if (!missing || missing.isReported || !nobody) return;
    const left = missing.since + reportAfterMs - performance.now();
    if (left > 0) return measureIn(left);
    missing.isReported = true;
    if (missing.finding) nobody.reportNobody(missing.finding, record);
  }

  // The earliest of several requests counts.
  function measureIn(delayMs: number) {
    const at = performance.now() + Math.max(delayMs, measureDelayMs);
    if (timer && dueAt <= at) return;
    clearTimeout(timer);
    dueAt = at;
    timer = setTimeout(measure, at - performance.now());
  }

  const onChange = (inView: readonly Element[]) => {
    railsInView = inView;
    hasChanged = true;
    measureIn(measureDelayMs);
  };
  const stopResize = onWindow(["resize"], () => mover?.forgetCorner());
  const stopScroll = onWindow(["scroll"], () => {
    scrolledAt = performance.now();
  });
  const stopRails = onRailsChange(rails, onChange);
  return () => {
    hasStopped = true;
    for (const stop of [stopRails, stopResize, stopScroll]) stop();
    clearTimeout(timer);
    mover?.lower();
    for (const rail of rails.list()) rail.removeAttribute(states.obscured);
  };
}

const ignore = () => {};

async function loadNobody() {
  const { findCulprit, reportNobody } = await import("./nobody.js");
  return { findCulprit, reportNobody };
}
