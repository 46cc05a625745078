"use client";
import { useRecord } from "@handrail/contact";
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import type { FaqState } from "./FaqContext.js";
import type { FaqOpenProps } from "./faqOpenProps.js";
import { createFaqStore, type FaqEntry } from "./faqStore.js";

/**
 * Creates the store of an FAQ and connects it with the browser and with the consumer.
 * @param root The element that contains the questions.
 */
export function useFaqStore(
  root: RefObject<HTMLDivElement | null>,
  props: FaqOpenProps,
  idOf: FaqState["idOf"],
): Pick<FaqState, "store" | "change"> {
  const { value, defaultValue, remember } = props;
  const [store] = useState(() => createFaqStore(value ?? defaultValue ?? []));
  const record = useRecord();
  // Set together with the consumer's state, so a render that has this number also has the consumer's answer to that change.
  const [answered, setAnswered] = useState(0);
  const reported = useRef(0);
  const latest = useRef(props);
  const opened = useRef<FaqEntry[]>([]);

  const recordOpened = useCallback(() => {
    // A question that the consumer refused to open was not viewed.
    for (const { id, title } of opened.current.splice(0)) {
      if (store.isOpen(id)) record({ type: "article.viewed", articleId: id, title });
    }
  }, [store, record]);

  // After each render, since a consumer may refuse a change by rendering the same value again.
  useEffect(() => {
    latest.current = props;
    if (answered !== reported.current) return;
    if (value) store.apply(value);
    recordOpened();
  });

  const report = useCallback((next: readonly string[], id?: string) => {
    const { onValueChange, remember: key } = latest.current;
    if (key) withPersistence(({ storeOpen }) => storeOpen(key, next));
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
      const { id } = entry;
      if (entry.isOpen) opened.current.push(entry);
      if (!latest.current.value) recordOpened();
      if (latest.current.hashOnOpen) withPersistence(({ writeHash }) => writeHash(entry, idOf(id) ?? id));
      report(store.open(), id);
    });
    return () => {
      element?.removeEventListener("toggle", onToggle, true);
      store.listen(undefined);
    };
  }, [root, store, idOf, recordOpened, report]);

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
    if (remember) withPersistence(({ openStored }) => openStored(remember, store, change));
  }, [store, change, remember]);

  return { store, change };
}

// Only some pages remember what is open or put it into the URL. Calls run in order; if the code cannot be loaded, the FAQ works without it.
function withPersistence(use: (module: typeof import("./persistOpen.js")) => unknown): void {
  import("./persistOpen.js").then(use, () => {});
}
