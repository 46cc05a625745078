"use client";
import { useMessages } from "@handrail/contact";
import { type ChangeEvent, type CompositionEvent, useMemo, useRef } from "react";
import type { Search } from "./useSearch.js";

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Returns the input's handlers for text composition. Text that an input method is composing is not a question yet, because
 * half-typed pinyin finds nothing. Android composes every word in every language, so only Chinese, Japanese and Korean wait.
 */
export function useComposition(search: Search) {
  const { locale } = useMessages();
  const composing = useRef(false);
  const { ask, compose } = search;
  return useMemo(() => {
    const waitsForEnd = (value: string) => /^(zh|ja|ko)\b/.test(locale) || ideographic.test(value);
    return {
      isComposing: () => composing.current,
      handlers: {
        onChange: ({ target: { value } }: ChangeEvent<HTMLInputElement>) => {
          if (composing.current && waitsForEnd(value)) compose(value);
          else ask(value);
        },
        onCompositionStart: () => {
          composing.current = true;
        },
        onCompositionEnd: ({ currentTarget: { value } }: CompositionEvent<HTMLInputElement>) => {
          composing.current = false;
          if (waitsForEnd(value)) ask(value);
        },
      },
    };
  }, [ask, compose, locale]);
}
