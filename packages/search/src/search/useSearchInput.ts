"use client";
import { useIsHydrated } from "@handrail/ui";
import {
  type ChangeEvent,
  type ComponentPropsWithoutRef,
  type ComponentPropsWithRef,
  type KeyboardEvent,
  type SyntheticEvent,
  useEffect,
  useRef,
} from "react";
import { parts } from "../anatomy.js";
import { maxQuestionLength } from "../engine/question.js";
import type { SearchRootState } from "./SearchRootContext.js";
import { useComposition } from "./useComposition.js";
import { useSearchKeys } from "./useSearchKeys.js";
import { useSearchMessages } from "./useSearchMessages.js";

/** The props of the `<input>` that a consumer may set. */
export type SearchInputProps = Omit<
  ComponentPropsWithRef<"input">,
  "value" | "defaultValue" | "id" | "name" | "type" | "role"
>;

/** Returns the props of the field's `<input>`, and a function that empties it. The consumer's handlers run first. */
export function useSearchInput(
  search: SearchRootState,
  consumer: Omit<SearchInputProps, "ref">,
): { props: ComponentPropsWithoutRef<"input">; clear: () => void } {
  const messages = useSearchMessages();
  const { handlers, isConverting } = useComposition(search);
  const isClearing = useRef(false);
  const { input } = search;
  const clear = () => {
    input.current?.focus();
    isClearing.current = true;
    if (!input.current || !deleteText(input.current)) search.clear();
    isClearing.current = false;
  };
  useEffect(() => {
    search.clearField.current = clear;
  });
  const onKeyDown = useSearchKeys(search, { isConverting, clear, onSubmit: (event) => submit(event, search) });
  const combobox = useCombobox(search);
  useTextBeforeHydration(search);
  const props = {
    maxLength: maxQuestionLength,
    enterKeyHint: "search",
    autoComplete: "off",
    dir: "auto",
    placeholder: messages.placeholder,
    ...consumer,
    ...combobox,
    "data-hr": parts.input,
    id: search.inputId,
    name: search.name,
    type: "text",
    value: search.query,
    ...after(consumer, {
      ...handlers,
      onChange: (event: ChangeEvent<HTMLInputElement>) =>
        isClearing.current ? search.clear() : handlers.onChange(event),
      onKeyDown,
      onFocus: search.prepare,
      onBlur: () => search.highlight("none"),
    }),
  } satisfies SearchInputProps & Record<"data-hr" | "id" | "name" | "type" | "value", string>;
  return { props, clear };
}

function useCombobox(search: SearchRootState) {
  // Without JavaScript there is no popup, so the role would be wrong.
  const isHydrated = useIsHydrated();
  if (!isHydrated || search.hitsAs === "links") return undefined;
  const isExpanded = search.hits.length > 0;
  return {
    role: "combobox",
    "aria-autocomplete": "list",
    "aria-expanded": isExpanded,
    "aria-controls": isExpanded ? search.listId : undefined,
    "aria-activedescendant": search.highlighted >= 0 ? search.hitId(search.highlighted) : undefined,
  } as const;
}

// Asks text that the user typed before hydration. React would clear the field at its next update.
function useTextBeforeHydration({ input, query, ask }: SearchRootState) {
  const isAdopted = useRef(false);
  useEffect(() => {
    if (isAdopted.current) return;
    isAdopted.current = true;
    const typed = input.current?.value ?? "";
    if (typed !== query) ask(typed);
  }, [input, query, ask]);
}

/** Deletes the text as a key would, so that Undo brings it back. Setting the value would empty the undo history. */
function deleteText(input: HTMLInputElement): boolean {
  input.select();
  // There is no other way to do so. jsdom does not have it.
  return input.ownerDocument.execCommand?.("delete");
}

/** Enter without a highlighted hit: a form with an address is sent, another one shows its results. */
function submit(event: KeyboardEvent<HTMLInputElement>, search: SearchRootState): void {
  if (search.action !== undefined && search.hitsAs === "options") return;
  event.preventDefault();
  if (search.hitsAs === "options") search.highlight("first");
  const root = event.currentTarget.closest<HTMLElement>(`[data-hr~="${parts.root}"]`);
  // The keyboard of a telephone covers the results until the focus leaves the field.
  if (root && globalThis.matchMedia?.("(pointer: coarse)").matches) focusForNow(root);
}

function focusForNow(element: HTMLElement): void {
  if (!element.hasAttribute("tabindex")) {
    element.tabIndex = -1;
    element.addEventListener("blur", () => element.removeAttribute("tabindex"), { once: true });
  }
  element.focus({ preventScroll: true });
}

type HandlerName =
  | "onChange"
  | "onCompositionStart"
  | "onCompositionUpdate"
  | "onCompositionEnd"
  | "onKeyDown"
  | "onFocus"
  | "onBlur";
type Handlers = { [name in HandlerName]?: ((event: never) => void) | undefined };

/** Runs each of our handlers after the consumer's one, unless that prevented it. */
function after(consumer: Handlers, ours: Handlers): Handlers {
  const both = Object.entries(ours).map(([name, run]) => {
    // There are no other names.
    const first = consumer[name as HandlerName];
    const runBoth = (event: SyntheticEvent) => {
      // Each handler gets the event of its name.
      const given = event as never;
      first?.(given);
      if (!event.defaultPrevented) run?.(given);
    };
    return [name, runBoth] as const;
  });
  return Object.fromEntries(both);
}
