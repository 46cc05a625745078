"use client";
import { useMessages } from "@handrail/contact";
import { type ChangeEvent, type CompositionEvent, useMemo, useRef } from "react";
import type { Search } from "./useSearch.js";

const ideographic = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * What an input method is still composing is not a question: half-typed pinyin finds nothing. On Android, though, every
 * word in any language is composed, so only languages that are written with an input method wait for it.
 */
export function useComposition(search: Search) {
  const { locale } = useMessages();
  const composing = useRef(false);
  const { ask, compose } = search;
  return useMemo(() => {
    const waits = (value: string) => /^(zh|ja|ko)\b/.test(locale) || ideographic.test(value);
    return {
      isComposing: () => composing.current,
      handlers: {
        onChange: ({ target: { value } }: ChangeEvent<HTMLInputElement>) => {
          if (composing.current && waits(value)) compose(value);
          else ask(value);
        },
        onCompositionStart: () => {
          composing.current = true;
        },
        onCompositionEnd: ({ currentTarget: { value } }: CompositionEvent<HTMLInputElement>) => {
          composing.current = false;
          if (waits(value)) ask(value);
        },
      },
    };
  }, [ask, compose, locale]);
}
