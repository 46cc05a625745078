import type { Handoff } from "@handrail/core";

/** One thing that the customer tried, and may take out. */
export interface HandoverEntry {
  list: "searches" | "articles" | "steps";
  index: number;
  text: string;
}

/** Everything a handoff would tell, as a list to read. */
export function entriesOf({ searches, articles, steps }: Handoff): HandoverEntry[] {
  return [
    ...searches.map(({ query }, index) => ({ list: "searches" as const, index, text: query })),
    ...articles.map(({ title }, index) => ({ list: "articles" as const, index, text: title })),
    ...steps.map(({ title, stepId }, index) => ({
      list: "steps" as const,
      index,
      text: title ? `${title}: ${stepId}` : stepId,
    })),
  ];
}

/** The handoff without one of its entries. The question is one of the searches, so it goes with it. */
export function withoutEntry(handoff: Handoff, { list, index, text }: HandoverEntry): Handoff {
  const { question, ...rest } = handoff;
  return {
    ...rest,
    ...(question !== undefined && question !== text && { question }),
    [list]: handoff[list].filter((_, position) => position !== index),
  };
}
