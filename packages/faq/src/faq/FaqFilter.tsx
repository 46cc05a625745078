"use client";
import { ContactScope, useMessages } from "@handrail/contact";
import { plural } from "@handrail/core";
import { useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useRef, useState } from "react";
import { parts } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";
import type { FilterTimer } from "./filterQuestions.js";
import { useFaqMessages } from "./useFaqMessages.js";

/**
 * A field that hides the questions without the words that are typed in it. Renders a `<div>`, which is hidden until JavaScript runs. The
 * number of questions is announced once. If there is none, the rail rises and hands over the words.
 */
export const FaqFilter = /* @__PURE__ */ forwardRef<HTMLDivElement, ComponentPropsWithoutRef<"div">>(
  function FaqFilter(props, ref) {
    const { store } = useFaq("Filter");
    const { locale } = useMessages();
    const messages = useFaqMessages();
    const isHydrated = useIsHydrated();
    const inputId = useId();
    const timer = useRef<FilterTimer>(undefined);
    const [result, setResult] = useState({ words: "", count: 0 });
    const filter = (input: HTMLInputElement, isComposing = false) => {
      clearTimeout(timer.current);
      // Half-typed Chinese and Japanese finds nothing, and is not what the customer means.
      if (isComposing && /^(zh|ja)\b/.test(locale)) return;
      withFilter(({ filterByInput }) => filterByInput(store, input, timer, setResult));
    };
    useEffect(
      () => () => {
        clearTimeout(timer.current);
        if (timer.current) withFilter(({ filterQuestions }) => filterQuestions(store, ""));
      },
      [store],
    );
    const isEmpty = result.words !== "" && result.count === 0;
    return (
      <div data-hr={parts.filter} hidden={!isHydrated} {...props} ref={ref}>
        <label htmlFor={inputId}>{messages.filter}</label>
        <input
          id={inputId}
          type="search"
          autoComplete="off"
          onFocus={() => withFilter(() => {})}
          onChange={({ target, nativeEvent }) =>
            filter(target, "isComposing" in nativeEvent && nativeEvent.isComposing === true)
          }
          onCompositionEnd={({ currentTarget }) => filter(currentTarget)}
        />
        <ContactScope risen={isEmpty} question={isEmpty ? result.words : undefined}>
          {/* The rail announces that a person can help; a second announcement would be noise. */}
          <p data-hr={parts.found} role="status">
            {result.count > 0 && result.words !== "" && plural(locale, messages.found, result.count)}
          </p>
          {isEmpty && <p data-hr={parts.found}>{messages.foundNone}</p>}
        </ContactScope>
      </div>
    );
  },
);

// Only some FAQs have a filter, and only some customers use it. If the code cannot be loaded, all questions stay, and the next letter tries
// again.
function withFilter(use: (module: typeof import("./filterQuestions.js")) => unknown): void {
  import("./filterQuestions.js").then(use, () => {});
}
