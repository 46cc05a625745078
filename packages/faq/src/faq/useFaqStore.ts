"use client";
import { useRecord } from "@handrail/contact";
import { safeStorage } from "@handrail/core/storage";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { FaqRootProps } from "./FaqRoot.js";
import { createFaqStore, type FaqEntry, type FaqStore } from "./faqStore.js";

interface FaqOptions
  extends Pick<FaqRootProps, "value" | "defaultValue" | "onValueChange" | "hashOnOpen" | "remember"> {
  idOf: (itemId: string) => string | undefined;
}

/**
 * Creates the store of an FAQ and connects it with the browser and with the consumer.
 * @param root The element that contains the questions.
 */
export function useFaqStore(
  root: RefObject<HTMLDivElement | null>,
  options: FaqOptions,
): { store: FaqStore; change: (entries: readonly FaqEntry[], isOpen: boolean) => void } {
  const { value, remember } = options;
  const [store] = useState(() => createFaqStore(value ?? options.defaultValue ?? []));
  const record = useRecord();
  // Set together with the consumer's state, so a render that has this number also has the consumer's answer to that change.
  const [answered, setAnswered] = useState(0);
  const reported = useRef(0);
  const latest = useRef(options);
  const opened = useRef<FaqEntry[]>([]);

  // After each render, since a consumer may refuse a change by rendering the same value again.
  useEffect(() => {
    latest.current = options;
    if (answered !== reported.current) return;
    if (value) store.apply(value);
    // A question that the consumer refused to open was not viewed.
    for (const { id, title } of opened.current.splice(0)) {
      if (store.isOpen(id)) record({ type: "article.viewed", articleId: id, title });
    }
  });

  const report = useCallback((next: readonly string[], id?: string) => {
    const { onValueChange, remember: key } = latest.current;
    if (key) safeStorage("session").set(storageKey(key), next);
    onValueChange?.(next, id === undefined ? {} : { id });
    if (!latest.current.value) return;
    reported.current += 1;
    setAnswered(reported.current);
  }, []);

  useEffect(() => {
    const element = root.current;
    const onToggle = ({ target }: Event) => store.notice(target);
    element?.addEventListener("toggle", onToggle, true);
    store.listen((entry) => {
      const { isOpen, id, title } = entry;
      if (isOpen && latest.current.value) opened.current.push(entry);
      else if (isOpen) record({ type: "article.viewed", articleId: id, title });
      if (latest.current.hashOnOpen) writeHash(latest.current.idOf(id) ?? id, isOpen);
      report(store.open(), id);
    });
    return () => {
      element?.removeEventListener("toggle", onToggle, true);
      store.listen(undefined);
    };
  }, [root, store, record, report]);

  const change = useCallback(
    (entries: readonly FaqEntry[], isOpen: boolean) => {
      const ids = new Set(entries.map(({ id }) => id));
      const rest = store.open().filter((id) => !ids.has(id));
      if (!latest.current.value && !store.write(entries, () => isOpen)) return;
      report(isOpen ? [...rest, ...ids] : rest);
    },
    [store, report],
  );

  useEffect(() => {
    if (!remember) return;
    const ids = safeStorage("session").get(storageKey(remember), isListOfStrings) ?? [];
    change(
      [...store.entries()].filter(({ id }) => ids.includes(id)),
      true,
    );
  }, [store, change, remember]);

  return { store, change };
}

function storageKey(name: string): string {
  return `handrail-faq-${name}`;
}

function isListOfStrings(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((one) => typeof one === "string");
}

// Without an entry in the history: Back should leave the page, not step through what was read.
function writeHash(id: string, isOpen: boolean): void {
  const hash = `#${encodeURIComponent(id)}`;
  if (!isOpen && window.location.hash !== hash) return;
  const url = isOpen ? hash : window.location.pathname + window.location.search;
  try {
    window.history.replaceState(window.history.state, "", url);
  } catch {
    // Browsers refuse it in a document without a URL of its own, and when it happens too often.
  }
}
