"use client";
import { createSharedContext, usePartContext } from "@handrail/ui";

/** The state that the parts of an FAQ share. */
export interface FaqState {
  /** The ids of the open items. */
  open: readonly string[];
  /** Opens or closes one item. */
  setOpen: (id: string, open: boolean) => void;
  /** Opens these items and closes all others. */
  setAll: (ids: readonly string[]) => void;
  /** The level of the questions' headings. */
  headingLevel: 2 | 3 | 4;
  /** A prefix that makes the ids of items unique in the page. */
  idPrefix: string;
  /** Reports a vote on an item to `Faq.Root`. */
  onVote: (item: { id: string; title: string }, helpful: boolean) => void;
}

/** Passes {@link FaqState} from `Faq.Root` to its parts. */
export const FaqContext = createSharedContext<FaqState | null>("faq", null);

/** Returns the state of the surrounding `Faq.Root`. @throws HandrailError outside `Faq.Root` */
export function useFaq(part: string): FaqState {
  return usePartContext(FaqContext, {
    package: "@handrail/faq",
    part: `Faq.${part}`,
    root: "Faq.Root",
    reads: "the open items",
  });
}

/** The state that the parts of one item share. */
export interface FaqItemState {
  id: string;
  title: string;
  /** The language of the question. */
  locale: string | undefined;
  open: boolean;
}

/** Passes {@link FaqItemState} from `Faq.Item` to its parts. */
export const FaqItemContext = createSharedContext<FaqItemState | null>("faq-item", null);

/** Returns the state of the surrounding `Faq.Item`. @throws HandrailError outside `Faq.Item` */
export function useFaqItem(part: string): FaqItemState {
  return usePartContext(FaqItemContext, {
    package: "@handrail/faq",
    part: `Faq.${part}`,
    root: "Faq.Item",
    reads: "the question",
  });
}
