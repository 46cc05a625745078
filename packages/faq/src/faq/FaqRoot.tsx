"use client";
import { ContactScope } from "@handrail/contact";
import { stateAttribute, useControlled } from "@handrail/ui";
import { type ComponentPropsWithoutRef, forwardRef, useCallback, useMemo, useState } from "react";
import { parts, states } from "../anatomy.js";
import { FaqContext } from "./FaqContext.js";

/**
 * Provides the open state to its items and renders the rail below them. Renders a `<div>`. The rail rises when the customer votes that
 * an answer did not help, and passes that question on to the person.
 */
export const FaqRoot = /* @__PURE__ */ forwardRef<HTMLDivElement, FaqRootProps>(function FaqRoot(props, ref) {
  const { value, defaultValue = [], onValueChange, headingLevel = 3, idPrefix = "", ...others } = props;
  const { topic, risen: risenProp = false, railPlacement, children, onVote, ...rest } = others;
  const [open, storeOpen] = useControlled(value, defaultValue);
  const [unanswered, setUnanswered] = useState<{ id: string; title: string }>();
  const setAll = useCallback(
    (next: readonly string[], change: FaqChange = {}) => {
      storeOpen(next);
      onValueChange?.(next, change);
    },
    [storeOpen, onValueChange],
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
        setUnanswered((current) => {
          if (!helpful) return item;
          return current?.id === item.id ? undefined : current;
        });
        onVote?.(item.id, helpful);
      },
    }),
    [open, setOpen, setAll, headingLevel, idPrefix, onVote],
  );
  const risen = risenProp || unanswered !== undefined;
  return (
    <div data-hr={parts.root} {...stateAttribute(states.risen, risen)} {...rest} ref={ref}>
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

/** The change, for `onValueChange`. */
export interface FaqChange {
  /** The id of the item that opened or closed; absent if all did. */
  id?: string;
}

/** Props of {@link FaqRoot}. */
export interface FaqRootProps extends Omit<ComponentPropsWithoutRef<"div">, "defaultValue"> {
  /** The ids of the open items (controlled). */
  value?: readonly string[];
  /** The ids of the items that are open initially (uncontrolled). @default [] */
  defaultValue?: readonly string[];
  /** Called when an item opens or closes. */
  onValueChange?: (value: readonly string[], change: FaqChange) => void;
  /** The level of the questions' headings. @default 3 */
  headingLevel?: 2 | 3 | 4;
  /** A prefix for the ids of items in the page, for pages on which two lists contain the same question. @default "" */
  idPrefix?: string;
  /** The id of the topic of all questions. It decides which channel the rail emphasises. */
  topic?: string;
  /** Whether the rail is risen because self-service failed. @default false */
  risen?: boolean;
  /** The place of the rail: above or below the questions. @default "end" */
  railPlacement?: "start" | "end";
  /** Called with each vote on an answer. */
  onVote?: (itemId: string, helpful: boolean) => void;
}
