"use client";
import { HandrailError } from "@handrail/core";
import { createSharedContext } from "@handrail/ui";
import { useContext } from "react";

/** What the parts of an FAQ share. */
export interface FaqState {
  /** Ids of the open items. */
  open: readonly string[];
  /** Opens or closes one item. */
  setOpen: (id: string, open: boolean) => void;
  /** Opens exactly these. */
  setAll: (ids: readonly string[]) => void;
  /** The level of the questions' headings. */
  headingLevel: 2 | 3 | 4;
  /** Put before item ids to make addresses in the page unique. */
  idPrefix: string;
  onVote: (item: { id: string; title: string }, helpful: boolean) => void;
}

export const FaqContext = createSharedContext<FaqState | null>("faq", null);

/** The state of the FAQ around a part. @throws HandrailError outside `Faq.Root` */
export function useFaq(part: string): FaqState {
  const state = useContext(FaqContext);
  if (state) return state;
  throw new HandrailError(
    `@handrail/faq: <Faq.${part}> is outside <Faq.Root>. It reads what is open from there. Wrap it in <Faq.Root>.`,
  );
}

/** What the parts of one item share. */
export interface FaqItemState {
  id: string;
  title: string;
  open: boolean;
}

export const FaqItemContext = createSharedContext<FaqItemState | null>("faq-item", null);

/** The item around a part. @throws HandrailError outside `Faq.Item` */
export function useFaqItem(part: string): FaqItemState {
  const state = useContext(FaqItemContext);
  if (state) return state;
  throw new HandrailError(
    `@handrail/faq: <Faq.${part}> is outside <Faq.Item>. It reads the question from there. Wrap it in <Faq.Item>.`,
  );
}
