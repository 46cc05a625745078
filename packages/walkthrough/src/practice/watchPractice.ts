import type { PracticeGoal } from "@handrail/core";
import { findTarget } from "../target/findTargets.js";
import { askAgain } from "./askAgain.js";
import { isRoute } from "./isRoute.js";
import type { PracticeTest } from "./practice.js";
import { watchRoute } from "./watchRoute.js";

/** How soon a page that changes all the time is looked at again, in milliseconds. */
const lookMs = 50;
/** Events after which the page may be in another state, though no element has changed. */
const signs = ["input", "change", "click", "keyup"];

/** What a practised step waits for. */
export interface PracticeWatch {
  document: Document;
  stepId: string;
  until: PracticeGoal | undefined;
  /** Used in place of `until`. */
  test: PracticeTest | undefined;
  /** The tour itself, in which nothing counts. */
  ignored: Element;
  /** The targets of the step that are found. */
  targets: () => readonly Element[];
  /** Whether the step names a target. It is then not practised elsewhere while the target is missing. */
  hasTarget: boolean;
  /** Called once. */
  onDone: () => void;
}

/**
 * Waits until a step was practised. Nothing runs while the page rests.
 * @returns a function that stops waiting
 */
export function watchPractice({
  document,
  stepId,
  until,
  test,
  ignored,
  targets,
  hasTarget,
  onDone,
}: PracticeWatch): () => void {
  const window = document.defaultView;
  const controller = new AbortController();
  const { signal } = controller;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const finish = () => {
    if (signal.aborted) return;
    stop();
    onDone();
  };
  const look = lookFor();
  const onSign = () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      look();
    }, lookMs);
  };
  const stopWatching = watchRoute(document, ignored, onSign);
  for (const type of signs) window?.addEventListener(type, onSign, { capture: true, passive: true, signal });
  look();

  function lookFor(): () => void {
    if (test) return askAgain(() => test({ signal }), { stepId, signal, onTrue: finish });
    if (until && "event" in until) return listenFor(until.event, until.target);
    if (until && "appears" in until)
      return () => {
        if (findTarget(document, until.appears)) finish();
      };
    return () => {
      if (until && window && isRoute(window.location, until.route)) finish();
    };
  }

  // Also in the frames that hold the targets, whose events do not reach the page.
  function listenFor(type: string, target: string | undefined): () => void {
    const heard = new Set<Document>();
    const found = () => (target === undefined ? targets() : [findTarget(document, target) ?? []].flat());
    const onEvent = (event: Event) => {
      const path = event.composedPath();
      if (!path.includes(ignored) && isOn(path, target, found(), hasTarget)) finish();
    };
    const listen = (to: Document) => {
      if (heard.has(to)) return;
      heard.add(to);
      (to.defaultView ?? to).addEventListener(type, onEvent, { capture: true, passive: true, signal });
    };
    return () => {
      listen(document);
      for (const { ownerDocument } of found()) listen(ownerDocument);
    };
  }

  function stop() {
    controller.abort();
    clearTimeout(timer);
    stopWatching();
  }
  return stop;
}

// A step without a target is practised anywhere on the page.
function isOn(
  path: readonly EventTarget[],
  selector: string | undefined,
  targets: readonly Element[],
  hasTarget: boolean,
): boolean {
  if (targets.some((target) => path.includes(target))) return true;
  if (selector === undefined) return !hasTarget;
  return path.some((at) => "matches" in at && matches(at, selector));
}

function matches(at: { matches: unknown }, selector: string): boolean {
  try {
    return typeof at.matches === "function" && at.matches(selector) === true;
  } catch {
    // A selector is content, and content may be wrong. The step can be skipped.
    return false;
  }
}
