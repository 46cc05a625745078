import type { JourneyInput } from "@handrail/core";
import { diagnose, type Finding, isIntentionallyHidden } from "@handrail/core/diagnosis";
import { areaOf, createMover, createRoom, type Move, operableProbes } from "@handrail/core/placement";
import { isInView } from "@handrail/core/visibility";
import { states } from "../anatomy.js";
import { onRailsChange } from "../registry/onRailsChange.js";
import { onWindow } from "../registry/onWindow.js";
import { pageRegistryOf } from "../registry/pageRegistry.js";
import { applyMove } from "./applyMove.js";
import { createProbe } from "./createProbe.js";
import type { LauncherPlace } from "./launcherPlace.js";
import { reportNobody } from "./reportNobody.js";

/** How long nobody can be pressed before the launcher is raised. */
const graceMs = 700;
/** How long that must last before it is reported: loading layers, menus and carousels pass. */
const reportAfterMs = 5000;
/** How often a page at rest is measured: a style sheet can change without an event. */
const heartbeatMs = 1500;
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
  const placeOf = (move: Move) => ({ into: move.into, apply: (element: HTMLElement) => applyMove(element, move) });
  const mover = createMover({ onMove: (move) => onMove(move && placeOf(move)), createProbe });
  const reserveRoom = createRoom(document, states.room);
  let missing: Missing | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let dueAt = 0;
  let railsInView: readonly Element[] = [];
  let scrolledAt = -scrollRestMs;

  function measure() {
    clearTimeout(timer);
    timer = undefined;
    const element = launcher.current;
    if (!element || element !== launchers.list()[0] || !hasLayout(document)) return;
    reserveRoom(element);
    const isShownByRail = markObscured(railsInView, element);
    // Never hide the element that has focus.
    if (!element.contains(document.activeElement)) onHide(isShownByRail);
    if (mover.container) return measureRaised(element, mover.container, isShownByRail);
    const { isShown, unreadable }: Examination = isShownByRail ? { isShown: true } : examine(element);
    if (isShown) measureResting(element, unreadable);
    else measureMissing(element);
  }

  function measureResting(element: HTMLElement, unreadable: Finding | undefined) {
    if (unreadable) noteMissing().finding = unreadable;
    else missing = undefined;
    report();
    if (element.hasAttribute(states.hidden) || element.contains(document.activeElement)) return;
    if (performance.now() - scrolledAt < scrollRestMs) measureIn(scrollRestMs);
    else mover.stepAside(element);
  }

  // Nobody can be pressed: after a moment, raise the launcher.
  function measureMissing(element: HTMLElement) {
    const state = noteMissing();
    const left = state.since + graceMs - performance.now();
    if (left > 0) return measureIn(Math.min(left, graceMs / 2));
    state.finding ??= culpritOf(element, rails.list());
    mover.raise(element);
    measureIn(reportAfterMs);
  }

  function measureRaised(element: HTMLElement, container: Element, isShownByRail: boolean) {
    if (!container.isConnected) return mover.lower();
    const hasFocus = element.contains(document.activeElement);
    if (!hasFocus && (isShownByRail || mover.couldRest(element))) {
      missing = undefined;
      return mover.lower();
    }
    const isInTheWay = !hasFocus && operableProbes(document, areaOf(element), element) > 0;
    if (isInTheWay || !examine(element).isShown) mover.raise(element);
    report();
  }

  function noteMissing() {
    missing ??= { since: performance.now(), finding: undefined, isReported: false };
    return missing;
  }

  function report() {
    if (!missing || missing.isReported) return;
    const left = missing.since + reportAfterMs - performance.now();
    if (left > 0) return measureIn(left);
    missing.isReported = true;
    if (missing.finding) reportNobody(missing.finding, record);
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
    measureIn(measureDelayMs);
  };
  const stopResize = onWindow(["resize"], mover.forgetCorner);
  const stopScroll = onWindow(["scroll"], () => {
    scrolledAt = performance.now();
  });
  const heartbeat = setInterval(measure, heartbeatMs);
  const stopRails = onRailsChange(rails, onChange);
  return () => {
    for (const stop of [stopRails, stopResize, stopScroll]) stop();
    clearTimeout(timer);
    clearInterval(heartbeat);
    mover.lower();
    for (const rail of rails.list()) rail.removeAttribute(states.obscured);
  };
}

// Marks the rails in view that cannot be read or pressed, so that the launcher stays visible beside them.
function markObscured(railsInView: readonly Element[], launcher: Element): boolean {
  for (const rail of railsInView) {
    const isPressable = isInView(rail, launcher);
    const isLegible = isPressable && !diagnose(rail, launcher);
    rail.toggleAttribute(states.obscured, isPressable && !isLegible);
    if (isLegible) return true;
  }
  return false;
}

/** What is known of the launcher's link: whether it can be pressed, and what makes its words unreadable. */
interface Examination {
  isShown: boolean;
  unreadable?: Finding | undefined;
}

// Raising the launcher does not make its words readable, so that is only reported.
function examine(launcher: Element): Examination {
  if (!isInView(launcher)) return { isShown: false };
  const finding = diagnose(launcher, null);
  if (finding?.cause === "unreadable") return { isShown: true, unreadable: finding };
  return { isShown: !finding };
}

// A dialog or menu that the visitor opened, a message that goes away by itself, and a cover from under which a rail can be scrolled are
// not faults of the page.
function culpritOf(launcher: Element, rails: readonly Element[]): Finding | undefined {
  const finding = diagnose(launcher, null);
  if (!finding || finding.isPassing || isIntentionallyHidden(launcher, finding)) return undefined;
  return rails.some((rail) => !diagnose(rail, launcher)) ? undefined : finding;
}

// A hidden tab, and a test without a browser, have no layout to measure.
function hasLayout({ visibilityState, readyState, documentElement }: Document): boolean {
  return visibilityState === "visible" && readyState === "complete" && documentElement.clientWidth > 0;
}
