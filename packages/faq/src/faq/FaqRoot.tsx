"use client";
import { ContactScope } from "@handrail/contact";
import { type ComponentPropsWithoutRef, forwardRef, useCallback, useMemo, useState } from "react";
import { FaqContext } from "./FaqContext.js";

/**
 * Holds questions and answers, and draws the rail at their foot. Renders a `<div>`. The rail rises when the customer says
 * that an answer did not help, and carries that question along.
 */
export const FaqRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqRootProps>(function FaqRoot(props, ref) {
  const { value, defaultValue = [], onValueChange, headingLevel = 3, idPrefix = "", ...others } = props;
  const { topic, risen: failed = false, railPlacement, children, onVote, ...rest } = others;
  const [own, setOwn] = useState(defaultValue);
  const [unanswered, setUnanswered] = useState<{ id: string; title: string }>();
  const open = value ?? own;
  const setAll = useCallback(
    (next: readonly string[], change: FaqChange = {}) => {
      setOwn(next);
      onValueChange?.(next, change);
    },
    [onValueChange],
  );
  const setOpen = useCallback(
    (id: string, isOpen: boolean) => {
      if (open.includes(id) === isOpen) return;
      setAll(isOpen ? [...open, id] : open.filter((other) => other !== id), { id });
    },
    [open, setAll],
  );
  const state = useMemo(
    () => ({
      open,
      setOpen,
      setAll,
      headingLevel,
      idPrefix,
      onVote: (item: { id: string; title: string }, helpful: boolean) => {
        setUnanswered((current) => (helpful ? (current?.id === item.id ? undefined : current) : item));
        onVote?.(item.id, helpful);
      },
    }),
    [open, setOpen, setAll, headingLevel, idPrefix, onVote],
  );
  const risen = failed || unanswered !== undefined;
  return (
    <div data-hr="faq" data-risen={risen ? "" : undefined} {...rest} ref={ref}>
      <ContactScope
        topic={topic}
        risen={risen}
        question={unanswered?.title}
        railPlacement={railPlacement}
        suspense="browser"
      >
        <FaqContext.Provider value={state}>{children}</FaqContext.Provider>
      </ContactScope>
    </div>
  );
});

/** What changed, for `onValueChange`. */
export interface FaqChange {
  /** The item that opened or closed; absent when all did. */
  id?: string;
}

/** Props of {@link FaqRoot}. */
export interface FaqRootProps extends Omit<ComponentPropsWithoutRef<"div">, "defaultValue"> {
  /** Ids of the open items, where the consumer keeps them. */
  value?: readonly string[];
  /** Ids of the items that are open at first. @default [] */
  defaultValue?: readonly string[];
  /** Called when an item opens or closes. */
  onValueChange?: (value: readonly string[], change: FaqChange) => void;
  /** The level of the questions' headings. @default 3 */
  headingLevel?: 2 | 3 | 4;
  /** Put before each item's id in the page, where two lists could hold the same question. @default "" */
  idPrefix?: string;
  /** Id of what all questions are about; it decides which channel is emphasised. */
  topic?: string;
  /** Self-service has failed: the rail rises. @default false */
  risen?: boolean;
  /** Where the rail stands. @default "end" */
  railPlacement?: "start" | "end";
  /** Called with every vote on an answer. */
  onVote?: (itemId: string, helpful: boolean) => void;
}
