"use client";
import { ContactScope, useMessages } from "@handrail/contact";
import { plural } from "@handrail/core";
import { useIsHydrated } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useEffect, useId, useRef, useState } from "react";
import { parts } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";
import { filterEntries } from "./filterEntries.js";
import { useFaqMessages } from "./useFaqMessages.js";

/** How long the customer does not type before the number of questions is announced, and before the rail rises, in milliseconds. */
const announceDelayMs = 500;

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
    const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
    const [result, setResult] = useState({ words: "", count: 0 });
    useEffect(
      () => () => {
        clearTimeout(timer.current);
        filterEntries(store.entries(), "");
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
          onChange={({ target }) => {
            const words = target.value.trim();
            const count = filterEntries(store.entries(), words);
            clearTimeout(timer.current);
            timer.current = setTimeout(() => setResult({ words, count }), announceDelayMs);
          }}
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
