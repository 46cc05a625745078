import { anchorSelector } from "../target/findTargets.js";
import { isGenerated, isNumbered } from "./isGenerated.js";
import { matchesOf } from "./matchesOf.js";

/** Attributes that tests use to find an element. */
const testAttributes = ["testid", "test-id", "test", "cy", "qa", "tour"].map((name) => `data-${name}`);
/** Attributes that name an element for people or forms. */
const namingAttributes = ["aria-label", "name", "href", "alt", "title", "placeholder"];
/** Attributes that are written for programs. Libraries put numbered ids into these too. */
const codeAttributes = [...testAttributes, "name", "href"];

/**
 * Finds a selector that matches only this element, and is likely to match it after the page's next version: its `data-hr-anchor`, an id that is not
 * generated, an attribute for tests, its role and name, or else a short path from an ancestor that has one of these.
 * @returns `undefined` if the element is not on the page
 */
export function stableSelector(element: Element): string | undefined {
  const document = element.ownerDocument;
  const isUnique = (selector: string) => {
    const matches = matchesOf(document, selector);
    return matches?.length === 1 && matches[0] === element;
  };
  return selectorsOf(element).find(isUnique) ?? pathsTo(element).find(isUnique);
}

function selectorsOf(element: Element): readonly string[] {
  const tag = tagOf(element);
  const anchor = element.getAttribute("data-hr-anchor");
  const by = (name: string) => {
    const value = element.getAttribute(name);
    if (!value || !isPlain(value) || (codeAttributes.includes(name) && isNumbered(value))) return [];
    return [`[${name}="${quote(value)}"]`];
  };
  const named = namingAttributes.flatMap(by);
  return [
    ...(anchor ? [anchorSelector(anchor)] : []),
    ...(element.id && isPlain(element.id) && !isGenerated(element.id) ? [idSelector(element.id)] : []),
    ...testAttributes.flatMap(by),
    ...by("role").flatMap((role) => named.map((name) => role + name)),
    ...named.map((name) => tag + name),
  ];
}

// From the nearest ancestor that can be named, and then from those further out.
function pathsTo(element: Element): readonly string[] {
  const paths: string[] = [];
  let steps = "";
  for (let at: Element | null = element; at; at = at.parentElement) {
    const path = steps;
    if (at !== element) paths.push(...selectorsOf(at).map((base) => `${base} > ${path}`));
    steps = steps ? `${stepOf(at)} > ${steps}` : stepOf(at);
    paths.push(steps);
  }
  return paths;
}

function stepOf(element: Element): string {
  const tag = tagOf(element);
  const same = [...(element.parentNode?.children ?? [])].filter(({ localName }) => localName === element.localName);
  return same.length > 1 ? `${tag}:nth-of-type(${same.indexOf(element) + 1})` : tag;
}

function idSelector(id: string): string {
  return /^[a-z_][\w-]*$/i.test(id) ? `#${id}` : `[id="${quote(id)}"]`;
}

// HTML allows names such as `my.icon` and `v:shape`, in which CSS needs an escape.
function tagOf({ localName }: Element): string {
  return localName.replace(/[^\p{L}\p{N}_-]/gu, "\\$&");
}

const quote = (value: string) => value.replace(/["\\]/g, "\\$&");

// A line break in a value would need an escape, and a long value is likely to change.
function isPlain(value: string): boolean {
  return value.length <= 120 && !/\p{Cc}/u.test(value);
}
