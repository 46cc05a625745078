"use client";
import { ContactScope } from "@handrail/contact";
import { type ReactNode, startTransition, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { parts } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";
import { FaqCopyLink } from "./FaqCopyLink.js";
import { FaqItemContext } from "./FaqItemContext.js";
import { FaqVote } from "./FaqVote.js";
import type { FaqItem } from "./faqData.js";
import type { FaqEntry } from "./faqStore.js";

/**
 * The end of each answer, once it has been opened; before that, and without JavaScript, nothing. One component watches all questions, so
 * that a question costs nothing until it opens. @internal
 */
export function FaqAfters(props: FaqAftersProps): ReactNode {
  const { items, feedback, onVote, copyLink, after } = props;
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
  return opened.map(({ id, title, element }) => {
    const item = items.find((one) => one.id === id);
    if (!item) return null;
    const content = (
      <After id={id} title={title}>
        {feedback && <FaqVote item={item} onVote={onVote} />}
        {copyLink && <FaqCopyLink />}
        {after?.(item)}
      </After>
    );
    return createPortal(content, element, id);
  });
}

/** Props of {@link FaqAfters}. */
interface FaqAftersProps {
  /** The questions that may be opened. */
  items: readonly FaqItem[];
  feedback: boolean;
  onVote: ((itemId: string, helpful: boolean) => void) | undefined;
  copyLink: boolean;
  after: ((item: FaqItem) => ReactNode) | undefined;
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
