import type { Walkthrough } from "@handrail/core";
import { watchPage } from "../follow/watchPage.js";
import { candidateBeside } from "./candidateBeside.js";
import { checkAnchors } from "./checkAnchors.js";
import { createPanel, type PanelBox } from "./createPanel.js";
import { canBeSeen, matchesOf } from "./matchesOf.js";
import { newRecording, type RecordingOptions, recordClick, toJson, toMarkdown } from "./recording.js";
import { stableSelector } from "./stableSelector.js";

/** Options of {@link mountAuthoring}. */
export interface AuthoringOptions extends RecordingOptions {
  /** @default the document of the script */
  document?: Document;
  /** A walkthrough whose targets are checked on the page, again after each change. */
  walkthrough?: Walkthrough;
}

/** An overlay for authors. */
export interface Authoring {
  /** What was recorded so far. */
  recording: () => Walkthrough;
  /** Removes the overlay. */
  unmount: () => void;
}

/** What the author does at the moment. */
type Mode = "Pick an element" | "Record clicks";

/** How soon the boxes are drawn anew after the page has changed, in milliseconds. */
const drawMs = 100;
/** Events of a press, which the page must not receive while an element is picked. */
const presses = ["pointerdown", "mousedown", "pointerup", "mouseup", "click"];

/**
 * Shows an overlay for the authors of walkthroughs: the anchors of the page with their names, and the targets that are dead. An author can copy a
 * stable selector of an element, and record a walkthrough by clicking through the page. It can be used by keyboard, and Escape leaves it. No element
 * of the page gets an attribute or a style. Import it in development only, for example by `import()`.
 */
export function mountAuthoring(options: AuthoringOptions = {}): Authoring {
  const { document = globalThis.document, walkthrough } = options;
  const window = document.defaultView;
  const controller = new AbortController();
  const { signal } = controller;
  let recording = newRecording(document, options);
  let mode: Mode | undefined;
  let candidate: Element | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const panel = createPanel(document, {
    "Pick an element": () => setMode(mode === "Pick an element" ? undefined : "Pick an element"),
    "Record clicks": () => setMode(mode === "Record clicks" ? undefined : "Record clicks"),
    "Copy as JSON": () => output(toJson(recording), `${recording.steps.length} steps as JSON`),
    "Copy as Markdown": () => output(toMarkdown(recording), `${recording.steps.length} steps as Markdown`),
    Leave: unmount,
  });
  const page = watchPage(document, panel.host, () => {
    timer ??= setTimeout(draw, drawMs);
  });
  listen();
  draw();
  panel.say("Press Escape to leave.");

  function setMode(next: Mode | undefined) {
    mode = next;
    candidate = undefined;
    panel.setPressed(next);
    if (next === "Pick an element")
      panel.say("Click an element, or focus one and press Enter. Arrow keys move to others.");
    else if (next) panel.say("Click through the page. Each click becomes a step.");
    else panel.say("Press Escape to leave.");
    draw();
  }

  function output(text: string, what: string) {
    panel.show(text);
    const copied = window?.navigator.clipboard?.writeText(text) ?? Promise.reject(new Error("There is no clipboard."));
    copied.then(
      () => panel.say(`Copied: ${what}`),
      () => panel.say(`Copy it from the field below: ${what}`),
    );
  }

  function draw() {
    clearTimeout(timer);
    timer = undefined;
    const problems = walkthrough ? checkAnchors(walkthrough, document) : [];
    const named = matchesOf(document, "[data-hr-anchor]") ?? [];
    const anchors = named.filter((element) => canBeSeen(element, document));
    const wrong = problems.flatMap(({ selector, kind }) =>
      (kind === "several" ? (matchesOf(document, selector) ?? []) : []).map((element) => ({
        element,
        label: selector,
      })),
    );
    const boxes: PanelBox[] = [
      ...anchors.map((element) => {
        const label = element.getAttribute("data-hr-anchor") ?? "";
        return { element, label, kind: "anchor" } as const;
      }),
      ...wrong.map((one) => ({ ...one, kind: "problem" }) as const),
      ...(candidate
        ? [{ element: candidate, label: stableSelector(candidate) ?? "", kind: "candidate" } as const]
        : []),
    ];
    panel.setProblems(problems.map(({ message }) => message));
    panel.draw(boxes);
  }

  function pick(element: Element) {
    const selector = stableSelector(element);
    setMode(undefined);
    if (selector === undefined) panel.say("No selector matches only this element.");
    else output(selector, selector);
  }

  function setCandidate(next: Element | undefined) {
    if (mode !== "Pick an element" || !next || next === candidate) return;
    candidate = next;
    draw();
  }

  // The element of an event, in shadow trees as well; `undefined` in the overlay.
  function elementOf(event: Event): Element | undefined {
    const path = event.composedPath();
    const [target] = path;
    return target instanceof Element && !path.includes(panel.host) ? target : undefined;
  }

  function listen() {
    const capture = { capture: true, signal };
    for (const type of ["pointermove", "focusin"])
      window?.addEventListener(type, (event) => setCandidate(elementOf(event)), capture);
    for (const type of presses) window?.addEventListener(type, onPress, capture);
    window?.addEventListener("keydown", onKey, capture);
  }

  function onPress(event: Event) {
    const element = elementOf(event);
    if (!element || !mode) return;
    if (mode === "Record clicks") {
      if (event.type !== "click" || isLabelOfControl(element)) return;
      recording = recordClick(recording, element, options);
      panel.say(`${recording.steps.length} steps: ${recording.steps.at(-1)?.title ?? ""}`);
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === "click") pick(element);
  }

  function onKey(event: KeyboardEvent) {
    const claim = () => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    if (event.key === "Escape") {
      claim();
      if (mode) setMode(undefined);
      else unmount();
      return;
    }
    const from = candidate;
    if (mode !== "Pick an element" || !elementOf(event) || !from) return;
    if (event.key === "Enter") {
      claim();
      pick(from);
    }
    const next = candidateBeside(from, event.key);
    if (!next) return;
    claim();
    setCandidate(next);
  }

  function unmount() {
    controller.abort();
    clearTimeout(timer);
    page.stop();
    panel.host.remove();
  }

  return { recording: () => recording, unmount };
}

// The browser clicks the control after its label.
function isLabelOfControl(element: Element): boolean {
  const label = element.closest("label");
  return label?.control != null && !label.control.contains(element);
}
