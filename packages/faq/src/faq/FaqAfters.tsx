"use client";
import { ContactScope } from "@handrail/contact";
import { type ReactNode, startTransition, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { parts } from "../anatomy.js";
import { FaqItemContext, useFaq } from "./FaqContext.js";
import type { FaqEntry } from "./faqStore.js";

/**
 * Renders something at the end of each answer once it has been opened; before that, and without JavaScript, nothing. One component watches
 * all questions, so that a question costs nothing until it opens. @internal
 */
export function FaqAfters({ children }: { children: (id: string) => ReactNode }): ReactNode {
  const { store } = useFaq("Root");
  const [opened, setOpened] = useState<readonly FaqEntry[]>([]);
  useEffect(() => {
    const seen = new Set<Element>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = () => {
      timer = undefined;
      for (const { isOpen, element } of store.entries()) if (isOpen) seen.add(element);
      const next = [...store.entries()].filter(({ element }) => seen.has(element));
      // A thousand answers that open at once are shown first.
      startTransition(() =>
        setOpened((before) =>
          next.length === before.length && next.every((one, index) => one === before[index]) ? before : next,
        ),
      );
    };
    const schedule = () => {
      timer ??= setTimeout(look);
    };
    look();
    const unsubscribe = store.subscribe(schedule);
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return opened.map(({ id, title, element }) =>
    createPortal(
      <After id={id} title={title}>
        {children(id)}
      </After>,
      element,
      id,
    ),
  );
}

function After({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  const state = useMemo(() => ({ id, title, locale: undefined }), [id, title]);
  return (
    <div data-hr={parts.after}>
      <FaqItemContext.Provider value={state}>
        <ContactScope component="faq">{children}</ContactScope>
      </FaqItemContext.Provider>
    </div>
  );
}
