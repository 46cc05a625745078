"use client";
import type { KeyboardEvent } from "react";
import type { SearchRootState } from "./SearchRootContext.js";

const moves: Readonly<Record<string, "next" | "previous">> = { ArrowDown: "next", ArrowUp: "previous" };

/** Returns the key handler of the field, for the keys of the APG combobox. Home and End move the caret until a hit is highlighted. */
export function useSearchKeys(search: SearchRootState, isComposing: () => boolean) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    // Safari ends the composition before the keydown of the Enter that ended it. Only key code 229 identifies that key.
    if (isComposing() || event.nativeEvent.isComposing || event.keyCode === 229) return;
    const { key } = event;
    const hasHighlight = search.highlighted >= 0;
    const move = moves[key];
    if (move && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey && search.hits.length > 0) {
      event.preventDefault();
      search.highlight(move);
    } else if (hasHighlight && (key === "Home" || key === "End")) {
      event.preventDefault();
      search.highlight(key === "Home" ? "first" : "last");
    } else if (hasHighlight && (key === "ArrowLeft" || key === "ArrowRight")) {
      search.highlight("none");
    } else if (key === "Escape" && search.query !== "") {
      event.preventDefault();
      search.clear();
    } else if (key === "Enter") {
      enter(event, search, hasHighlight);
    }
  };
}

function enter(event: KeyboardEvent<HTMLInputElement>, search: SearchRootState, hasHighlight: boolean): void {
  search.settle();
  if (hasHighlight) {
    event.preventDefault();
    const { ctrlKey, metaKey, shiftKey } = event;
    const hit = event.currentTarget.ownerDocument.getElementById(search.hitId(search.highlighted));
    hit?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ctrlKey, metaKey, shiftKey }));
  } else if (search.action === undefined) {
    event.preventDefault();
    search.highlight("first");
  }
}
