"use client";
import { type Dispatch, useCallback, useEffect, useRef } from "react";
import type { SearchAction } from "./searchState.js";

/**
 * How long the consumer may at least take to set a typed text as `value`, and how many times as long as it took before. After that, the
 * field shows the consumer's value, because the text was refused or changed.
 */
const minAnswerTimeMs = 500;
const answerTimeFactor = 3;

/**
 * Makes the field follow the consumer's `value`. The field shows each typed character at once: a router sets the value late, and a field that
 * waited for it would lose letters and break the composition of an input method. Until the consumer has answered the last change, a value
 * from an earlier change is ignored.
 * @param query The text in the field.
 * @returns a function to call with each text that is passed to the consumer
 */
export function useControlledQuery(
  value: string | undefined,
  query: string,
  dispatch: Dispatch<SearchAction>,
): (text: string) => void {
  const unanswered = useRef<{ text: string; at: number }[]>([]);
  const longestAnswerMs = useRef(0);
  const newest = useRef({ value, query });
  useEffect(() => {
    newest.current = { value, query };
  });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  const obey = useCallback(() => {
    clearTimeout(timer.current);
    unanswered.current = [];
    const { value: wanted, query: shown } = newest.current;
    if (wanted !== undefined && wanted !== shown) dispatch({ type: "asked", query: wanted });
  }, [dispatch]);

  useEffect(() => {
    const texts = unanswered.current;
    const index = texts.findIndex(({ text }) => text === value);
    const answered = texts[index];
    if (answered) {
      longestAnswerMs.current = Math.max(longestAnswerMs.current, Date.now() - answered.at);
      unanswered.current = texts.slice(index + 1);
      // With one unanswered text, another value is its answer. With several, it may be the answer to an earlier one: wait for the last.
    } else if (texts.length <= 1) obey();
  }, [value, obey]);
  useEffect(() => () => clearTimeout(timer.current), []);

  return useCallback(
    (text) => {
      if (newest.current.value === undefined) return;
      unanswered.current.push({ text, at: Date.now() });
      clearTimeout(timer.current);
      timer.current = setTimeout(obey, Math.max(minAnswerTimeMs, answerTimeFactor * longestAnswerMs.current));
    },
    [obey],
  );
}
