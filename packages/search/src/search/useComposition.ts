"use client";
import { useMessages } from "@handrail/contact";
import { type ChangeEvent, type CompositionEvent, useMemo, useRef } from "react";
import type { Search } from "./useSearch.js";

/**
 * The scripts that input methods convert from and into, with full-width letters: until the customer chooses a candidate, the text is not yet
 * what they mean.
 */
const converted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\uff21-\uff5a]/u;

/**
 * Returns the input's handlers for text composition. Chinese and Japanese text is a question when its composition ends, because half-typed
 * pinyin finds nothing. In other scripts the composed text is what the customer means: Android composes every word, and a Korean word ends
 * while its last syllable is still being composed.
 */
export function useComposition({ ask, compose }: Pick<Search, "ask" | "compose">) {
  const { locale } = useMessages();
  const composed = useRef<string>(undefined);
  return useMemo(() => {
    const isConverting = (value: string) =>
      composed.current !== undefined && (/^(zh|ja)\b/.test(locale) || converted.test(composed.current || value));
    return {
      /** Whether keys belong to the input method, which shows its candidates. */
      isConverting,
      handlers: {
        onChange: ({ target: { value } }: ChangeEvent<HTMLInputElement>) =>
          isConverting(value) ? compose(value) : ask(value),
        onCompositionStart: () => {
          composed.current = "";
        },
        onCompositionUpdate: ({ data }: CompositionEvent<HTMLInputElement>) => {
          composed.current = data;
        },
        onCompositionEnd: ({ currentTarget: { value } }: CompositionEvent<HTMLInputElement>) => {
          const wasConverting = isConverting(value);
          composed.current = undefined;
          if (wasConverting) ask(value);
        },
      },
    };
  }, [ask, compose, locale]);
}
