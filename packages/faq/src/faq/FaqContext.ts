"use client";
import { createSharedContext, usePartContext } from "@handrail/ui";
import type { FaqEntry, FaqStore } from "./faqStore.js";

/** What the parts of an FAQ share. It changes only with the props of `Faq.Root`, never because a question opens. */
export interface FaqState {
  store: FaqStore;
  /** Opens or closes these questions, or asks the consumer to. */
  change: (entries: readonly FaqEntry[], isOpen: boolean) => void;
  /** The level of the questions' headings. */
  headingLevel: FaqHeadingLevel;
  /** Returns the id of an answer in the page, or `undefined` where server HTML has the id already. */
  idOf: (itemId: string) => string | undefined;
  /** The shared name of questions of which one is open at a time. */
  name: string | undefined;
  /** The ids of the groups around a part, the outermost first. */
  groups: readonly string[];
}

/** The level of a heading of an FAQ. */
export type FaqHeadingLevel = 2 | 3 | 4 | 5;

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
