import type { PractiseStep, RichText, ShowStep, Walkthrough, WalkthroughStep } from "@handrail/core";
import { accessibleName } from "./accessibleName.js";
import { isGenerated } from "./isGenerated.js";
import { stableSelector } from "./stableSelector.js";

/** What a recorded walkthrough says of itself. */
export interface RecordingOptions {
  /** The id of the walkthrough, and the name of its file. @default "recorded" */
  id?: string;
  /** @default the title of the page */
  title?: string;
  /** @default a sentence to replace */
  summary?: string;
  /** @default "customer" */
  audience?: Walkthrough["audience"];
  /** @default the language of the page, or "en" */
  locale?: string;
  /** Whether users read what to click, or practise it: each step then waits for the click. @default "show" */
  kind?: "show" | "practise";
}

/** What users operate, or what is named for tours. A click on an icon in a button is a click on the button. */
const operable =
  "[data-hr-anchor], a[href], button, input, select, textarea, summary, [role='button'], [role='link'], [role='tab'], [role='menuitem'], [role='option'], [role='switch'], [role='checkbox'], [role='radio']";
const anchorForm = /^\[data-hr-anchor="(.*)"\]$/;

/** Makes an empty walkthrough to record into. */
export function newRecording(document: Document, options: RecordingOptions = {}): Walkthrough {
  return {
    id: options.id ?? "recorded",
    version: 1,
    locale: options.locale ?? (document.documentElement.lang || "en"),
    title: options.title ?? (document.title || "Recorded walkthrough"),
    summary: options.summary ?? "Say in one sentence what this is for.",
    audience: options.audience ?? "customer",
    steps: [],
  };
}

/**
 * Adds a step for what was clicked, with the route of its page. The same element twice in a row is one step, and one that no selector finds is left
 * out.
 */
export function recordClick(
  walkthrough: Walkthrough,
  clicked: Element,
  { kind }: Pick<RecordingOptions, "kind"> = {},
): Walkthrough {
  const element = clicked.closest(operable) ?? clicked;
  const selector = stableSelector(element);
  if (selector === undefined) return walkthrough;
  const place = placeOf(selector);
  const last = walkthrough.steps.at(-1);
  const route = routeOf(element.ownerDocument);
  const isSamePlace = last?.anchor === place.anchor && last?.target === place.target && last?.route === route;
  if (last && isSamePlace) return walkthrough;
  const number = walkthrough.steps.length + 1;
  const title = accessibleName(element) || `Step ${number}`;
  const ids = walkthrough.steps.map(({ id }) => id);
  const step: ShowStep = {
    id: idFor(title, number, ids),
    title,
    ...place,
    ...(route !== undefined && { route }),
    body: textOf(`Explain: ${title}`),
  };
  return { ...walkthrough, steps: [...walkthrough.steps, kind === "practise" ? practised(step) : step] };
}

/** Writes a walkthrough as JSON for `defineWalkthrough`. */
export function toJson(walkthrough: Walkthrough): string {
  return `${JSON.stringify(walkthrough, undefined, 2)}\n`;
}

/** Writes a recorded walkthrough as Markdown, in the form that `handrail-content` reads: `walkthroughs/<locale>/<id>.md`. */
export function toMarkdown({ id, title, summary, audience, version, steps }: Walkthrough): string {
  const lines = steps.flatMap(stepLines);
  const head = [
    `id: ${quoted(id)}`,
    `title: ${quoted(title)}`,
    `summary: ${quoted(summary)}`,
    `audience: ${audience}`,
    `version: ${version}`,
  ];
  return ["---", ...head, "steps:", ...lines, "---", ""].join("\n");
}

function stepLines(step: WalkthroughStep): readonly string[] {
  const until = step.kind === "practise" && step.until && "event" in step.until ? step.until : undefined;
  const lines = [
    `id: ${quoted(step.id)}`,
    `title: ${quoted(step.title)}`,
    ...(step.kind === undefined ? [] : [`kind: ${step.kind}`]),
    ...(step.anchor === undefined ? [] : [`anchor: ${quoted(step.anchor)}`]),
    ...(step.target === undefined ? [] : [`target: ${quoted(step.target)}`]),
    ...(step.route === undefined ? [] : [`route: ${quoted(step.route)}`]),
    ...(until ? [`until: { event: ${quoted(until.event)} }`] : []),
    `body: ${quoted(escapeMarkdown(`Explain: ${step.title}`))}`,
  ];
  return lines.map((line, index) => (index === 0 ? `  - ${line}` : `    ${line}`));
}

// Without a target of its own, the event counts on the target of the step.
function practised(step: ShowStep): PractiseStep {
  return { ...step, kind: "practise", until: { event: "click" } };
}

/** The route of a page, in which `*` stands for what is probably the id of somebody's data. `undefined` for a page without an address. */
function routeOf({ defaultView }: Document): string | undefined {
  if (!defaultView || !/^https?:$/.test(defaultView.location.protocol)) return undefined;
  const { pathname, hash } = defaultView.location;
  const path = hash.startsWith("#/") ? hash : pathname;
  return path
    .split("/")
    .map((segment) => (/^\d+$/.test(segment) || isGenerated(segment) ? "*" : segment))
    .join("/");
}

function placeOf(selector: string): Pick<ShowStep, "anchor" | "target"> {
  const anchor = anchorForm.exec(selector)?.[1]?.replace(/\\(["\\])/g, "$1");
  return anchor === undefined ? { target: selector } : { anchor };
}

function idFor(title: string, number: number, taken: readonly string[]): string {
  const words = title
    .normalize("NFD")
    .toLowerCase()
    .replace(/\p{M}/gu, "")
    .slice(0, 40)
    .split(/[^a-z\d]+/)
    .filter(Boolean)
    .join("-");
  const id = words || `step-${number}`;
  return taken.includes(id) ? `${id}-${number}` : id;
}

function textOf(value: string): RichText {
  return {
    type: "root",
    children: [{ type: "element", tagName: "p", properties: {}, children: [{ type: "text", value }] }],
  };
}

// A text in JSON is one in YAML as well.
const quoted = (text: string) => JSON.stringify(text);
const escapeMarkdown = (text: string) => text.replace(/[\\`*_{}[\]<>#|~]/g, "\\$&");
