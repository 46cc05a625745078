"use client";
import { createSharedContext, usePartContext } from "@handrail/ui";

/** The state that the parts of one item share. */
export interface FaqItemState {
  id: string;
  title: string;
  /** The language of the question. */
  locale: string | undefined;
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
