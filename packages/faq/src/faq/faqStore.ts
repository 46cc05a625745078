import { parts, states } from "../anatomy.js";
import { findById } from "./findById.js";

/** A question in the page. */
export interface FaqEntry {
  id: string;
  title: string;
  /** The ids of the groups around it, the outermost first. */
  groups: readonly string[];
  /** Its `<details>`. */
  element: HTMLDetailsElement;
  /** The state that was last reported. While it differs from the element's, the browser has not fired `toggle` yet. */
  isOpen: boolean;
}

/** A question as its component describes it. */
export type FaqDescription = Omit<FaqEntry, "element" | "isOpen">;

/** What an FAQ shows. The browser owns the state of each `<details>`; the store follows it, so that no component has to render. */
export interface FaqStore {
  /** The ids of the open questions, the one that was opened last at the end. */
  open: () => readonly string[];
  isOpen: (id: string) => boolean;
  entries: () => Iterable<FaqEntry>;
  /** Adds the `<details>` of a question. @returns a function that removes it */
  register: (element: HTMLDetailsElement, description: FaqDescription) => () => void;
  /** Notices what the browser has opened and closed: in one element, or in all. */
  notice: (element?: EventTarget | null) => void;
  /** Opens or closes these questions, without counting them as viewed. @returns whether something changed */
  write: (entries: Iterable<FaqEntry>, isOpen: (entry: FaqEntry) => boolean) => boolean;
  /** Shows the consumer's value. A question whose `toggle` event is still to come is left alone: a press would be undone. */
  apply: (value: readonly string[]) => void;
  /**
   * Hides the questions that do not match, also those that are added later. Without a function it shows all.
   * @returns how many are shown
   */
  filter: (matches: ((element: Element) => boolean) | undefined) => number;
  subscribe: (listener: () => void) => () => void;
  /** Sets the function that is called with each question that the browser has opened or closed; `undefined` ends it. */
  listen: (onNotice: ((entry: FaqEntry) => void) | undefined) => void;
}

/** Creates the store of one FAQ. @param initial The ids of the questions that are open initially. */
export function createFaqStore(initial: readonly string[]): FaqStore {
  let open = new Set(initial);
  let onNotice: ((entry: FaqEntry) => void) | undefined;
  let isShown: ((element: Element) => boolean) | undefined;
  const entries = new Map<EventTarget, FaqEntry>();
  const listeners = new Set<() => void>();

  function set(entry: FaqEntry, isOpen: boolean): void {
    entry.isOpen = isOpen;
    entry.element.toggleAttribute(states.open, isOpen);
    open[isOpen ? "add" : "delete"](entry.id);
  }

  function noticeOne(entry: FaqEntry): void {
    const isOpen = entry.element.open;
    if (!onNotice || entry.isOpen === isOpen) return;
    set(entry, isOpen);
    notify();
    onNotice(entry);
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  const store: FaqStore = {
    open: () => [...open],
    isOpen: (id) => open.has(id),
    entries: () => entries.values(),
    register(element, description) {
      const entry: FaqEntry = { ...description, element, isOpen: open.has(description.id) };
      entries.set(element, entry);
      dropRepeatedId(element);
      if (isShown) element.hidden = !isShown(element);
      noticeOne(entry);
      if (entry.isOpen) notify();
      return () => entries.delete(element);
    },
    notice(element) {
      const entry = element && entries.get(element);
      if (entry) noticeOne(entry);
      else if (!element) for (const one of entries.values()) noticeOne(one);
    },
    write(some, isOpen) {
      let isChanged = false;
      for (const entry of some) {
        if (entry.isOpen === isOpen(entry)) continue;
        isChanged = true;
        entry.element.open = !entry.isOpen;
        set(entry, !entry.isOpen);
      }
      if (isChanged) notify();
      return isChanged;
    },
    apply(value) {
      const wanted = new Set(value);
      const settled = [...entries.values()].filter((entry) => entry.isOpen === entry.element.open);
      store.write(settled, ({ id }) => wanted.has(id));
      open = wanted;
    },
    filter(matches) {
      isShown = matches;
      let count = 0;
      for (const { element } of entries.values()) {
        element.hidden = !(matches?.(element) ?? true);
        if (!element.hidden) count += 1;
      }
      notify();
      return count;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    listen(listener) {
      onNotice = listener;
      if (listener) store.notice();
    },
  };
  return store;
}

// In a second list with the same questions, the ids of the first stay. Links and assistive technology need ids to be unique.
function dropRepeatedId(element: HTMLDetailsElement): void {
  const answer = element.querySelector(`[data-hr~="${parts.answer}"]`);
  if (answer?.id && findById(element, answer.id) !== answer) answer.removeAttribute("id");
}
