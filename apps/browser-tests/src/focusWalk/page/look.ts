import { ancestorsOf, findAll, focusedElement, isReadableFrame } from "./composed.js";
import { focusFault } from "./focusFault.js";
import { isInPage } from "./stayOnPage.js";

/**
 * What a person can do with an element that has focus. An exit is a link that leaves the page, and a jump
 * one to a place in it that does not take focus: the next Tab then starts there.
 */
export type StopKind = "nothing" | "exit" | "jump" | "link" | "button" | "choice" | "field" | "combobox" | "other";

/** What has focus, and what the walker needs to know to go on. */
export interface Look {
  kind: StopKind;
  /** Names the element for the report. Two elements with the same name count as one. */
  name: string;
  /** What is wrong with its place. `undefined`: nothing. */
  fault: string | undefined;
  /** What to type into it, if it is an empty field. */
  words: string;
  /** How many modals, menus and cards are open. */
  layers: number;
  /** Whether a Tab stop follows or precedes what had focus last. Focus leaves the page at an end. */
  hasNext: boolean;
  hasPrevious: boolean;
}

const layer = "dialog[open], [role='dialog'], [role='menu'], [popover], [aria-expanded='true']";
const focusable = "a[href], button, input, select, textarea, summary, iframe, [tabindex], [contenteditable]";
const buttons = "button, summary, [role='button'], input[type='submit'], input[type='button'], input[type='reset']";
const fields = "input, textarea, [contenteditable]";
/** What is typed into a field of a type, so that a form accepts it. */
const words: Readonly<Record<string, string>> = { email: "a@bc.de", tel: "02079460958", number: "1" };

/** Makes a function that describes what has focus. It remembers what had focus the last time. */
export function createLook(): () => Look {
  let last: Element | null = null;
  return () => {
    const element = focusedElement(document);
    last = element ?? last;
    const order = stopsOf(document, last);
    const index = last ? order.indexOf(last) : -1;
    return {
      kind: kindOf(element),
      name: element ? nameOf(element) : "nothing",
      fault: focusFault(element),
      words: wordsFor(element),
      layers: findAll(document, layer).filter((at) => at.checkVisibility()).length,
      hasNext: index < order.length - 1,
      hasPrevious: index !== 0 && order.length > 0,
    };
  };
}

function kindOf(element: Element | null): StopKind {
  if (!element) return "nothing";
  if (element.matches("[disabled], [aria-disabled='true'], input[type='file']")) return "other";
  if (element.matches("input[type='checkbox'], input[type='radio'], [role='checkbox'], [role='radio']"))
    return "choice";
  if (element.matches("[role='combobox']")) return "combobox";
  if (element.matches(buttons)) return "button";
  if (element instanceof HTMLAnchorElement && element.href) return kindOfLink(element);
  return element.matches(fields) ? "field" : "other";
}

function kindOfLink(link: HTMLAnchorElement): StopKind {
  if (!isInPage(link)) return "exit";
  return document.getElementById(decodeURIComponent(link.hash.slice(1)))?.matches(focusable) ? "link" : "jump";
}

function wordsFor(element: Element | null): string {
  if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) return "";
  if (element.value || element.readOnly || element.disabled) return "";
  return words[element.type] ?? (element.autocomplete === "email" ? words.email : undefined) ?? "wifi";
}

function nameOf(element: Element): string {
  const part = element.getAttribute("data-hr") ?? element.id;
  const text = element.getAttribute("aria-label") ?? element.textContent ?? "";
  const label = "labels" in element && element.labels instanceof NodeList ? (element.labels[0]?.textContent ?? "") : "";
  const words = `${text} ${label}`.replace(/\s+/g, " ").trim().slice(0, 40);
  return `${element.localName}${part ? `[${part}]` : ""} "${words}"`;
}

// A native modal leaves only its content in the order. Of several, it is the upper one, which has focus.
function stopsOf(document: Document, also: Element | null): readonly Element[] {
  const around = also ? [...ancestorsOf(also)].find((at) => at.matches("dialog:modal")) : undefined;
  const modal = around ?? document.querySelector("dialog:modal");
  // Firefox also focuses what scrolls, which the selector does not name.
  return findAll(document, "*").filter((at) => at === also || (at.matches(focusable) && isStop(at, modal)));
}

function isStop(element: Element, modal: Element | null): boolean {
  // An element of a frame is not an instance of this window's classes.
  const { tabIndex } = element as HTMLElement;
  if (tabIndex < 0 || element.matches(":disabled") || isReadableFrame(element)) return false;
  const above = [...ancestorsOf(element)];
  if (above.some((at) => at.hasAttribute("inert")) || (modal && !above.includes(modal))) return false;
  if (isPassedInGroup(element)) return false;
  return element.checkVisibility({ visibilityProperty: true }) && element.getClientRects().length > 0;
}

// A group of radio buttons is one stop: the chosen one.
function isPassedInGroup(element: Element): boolean {
  if (!(element instanceof HTMLInputElement) || element.type !== "radio" || element.checked) return false;
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return false;
  const isSameGroup = (at: HTMLInputElement) => at.name === element.name && at.form === element.form;
  const group = [...root.querySelectorAll<HTMLInputElement>("input[type='radio']")].filter(isSameGroup);
  return group.some(({ checked }) => checked);
}
