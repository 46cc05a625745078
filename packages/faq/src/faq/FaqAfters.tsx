"use client";
import { Feedback } from "@handrail/answer";
import { ContactScope } from "@handrail/contact";
import { memo, type ReactNode, startTransition, useEffect, useMemo, useState } from "react";
import { createPortal } from "react-dom";
import { parts } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";
import { FaqCopyLink } from "./FaqCopyLink.js";
import { FaqItemContext } from "./FaqItemContext.js";
import type { FaqItem } from "./faqData.js";
import type { FaqEntry } from "./faqStore.js";

/**
 * The end of each answer, once it has been opened; before that, and without JavaScript, nothing. One component watches all questions, so
 * that a question costs nothing until it opens. @internal
 */
export function FaqAfters({ items, ...rest }: FaqAftersProps): ReactNode {
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
  const byId = useMemo(() => new Map(items.map((item) => [item.id, item])), [items]);
  return opened.map(({ id, element }) => {
    const item = byId.get(id);
    return item && createPortal(<After {...rest} item={item} />, element, id);
  });
}

/** Props of {@link FaqAfters}. */
interface FaqAftersProps extends AfterOptions {
  /** The questions that may be opened. */
  items: readonly FaqItem[];
}

/** After a "no" the rail rises, and the question goes into what a person is given. */
const After = /* @__PURE__ */ memo(function After(props: AfterOptions & { item: FaqItem }) {
  const { item, feedback, onVote, copyLink, after } = props;
  const { id, title } = item;
  const [isUnanswered, setUnanswered] = useState(false);
  const state = useMemo(() => ({ id, title, locale: undefined }), [id, title]);
  const vote = (helpful: boolean) => {
    setUnanswered(!helpful);
    onVote?.(id, helpful);
  };
  return (
    <div data-hr={parts.after}>
      <FaqItemContext.Provider value={state}>
        <ContactScope component="faq" risen={isUnanswered} question={isUnanswered ? title : undefined}>
          {feedback && <Feedback articleId={id} title={title} onVote={vote} />}
          {copyLink && <FaqCopyLink />}
          {after && <Custom item={item} after={after} />}
        </ContactScope>
      </FaqItemContext.Provider>
    </div>
  );
});

interface AfterOptions {
  feedback: boolean;
  /** Called with each new vote. */
  onVote: ((itemId: string, helpful: boolean) => void) | undefined;
  copyLink: boolean;
  after: ((item: FaqItem) => ReactNode) | undefined;
}

// A component, so that an error in the consumer's function stays inside the scope of one answer.
function Custom({ item, after }: { item: FaqItem; after: (item: FaqItem) => ReactNode }) {
  return after(item);
}
