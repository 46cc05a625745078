"use client";
import type { KeyboardEvent } from "react";
import { rootOf } from "./rootOf.js";
import type { SearchRootState } from "./SearchRootContext.js";

const moves: Readonly<Record<string, "next" | "previous">> = { ArrowDown: "next", ArrowUp: "previous" };

/** What the keys of the field do besides moving the highlight. */
export interface SearchKeyActions {
  /** Whether the input method is converting the text, so that the keys are its own. */
  isConverting(value: string): boolean;
  /** Empties the field. */
  clear(): void;
  /** Called for Enter when no hit is highlighted. */
  onSubmit(event: KeyboardEvent<HTMLInputElement>): void;
}

/** Returns the key handler of the field, for the keys of the APG combobox. Home and End move the caret until a hit is highlighted. */
export function useSearchKeys(search: SearchRootState, actions: SearchKeyActions) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, nativeEvent } = event;
    // Safari ends the composition before the keydown of the Enter that ended it. Only key code 229 identifies that key.
    if (event.keyCode === 229 || actions.isConverting(event.currentTarget.value)) return;
    const hasHighlight = search.highlighted >= 0;
    const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
    // With a modifier, the keys select text.
    const leaves = hasHighlight && !hasModifier;
    const move = hasModifier || search.hitsAs === "links" ? undefined : moves[key];
    if (move && (search.hits.length > 0 || search.dismissed || search.pending)) {
      event.preventDefault();
      search.highlight(move);
    } else if (leaves && (key === "Home" || key === "End")) {
      event.preventDefault();
      search.highlight(key === "Home" ? "first" : "last");
    } else if (leaves && (key === "ArrowLeft" || key === "ArrowRight")) {
      search.highlight("none");
    } else if (key === "Escape" && search.query !== "") {
      event.preventDefault();
      if (search.hits.length > 0 && search.hitsAs === "options") search.dismiss();
      else actions.clear();
    } else if (key === "Enter" && !nativeEvent.isComposing) {
      search.settle();
      if (hasHighlight) openHighlighted(event, search);
      else actions.onSubmit(event);
    }
  };
}

function openHighlighted(event: KeyboardEvent<HTMLInputElement>, search: SearchRootState): void {
  event.preventDefault();
  const { ctrlKey, metaKey, shiftKey } = event;
  // In a shadow root, the document does not find the hit.
  const hit = rootOf(event.currentTarget)?.getElementById(search.hitId(search.highlighted));
  hit?.dispatchEvent(
    new MouseEvent("click", { bubbles: true, cancelable: true, composed: true, ctrlKey, metaKey, shiftKey }),
  );
}
