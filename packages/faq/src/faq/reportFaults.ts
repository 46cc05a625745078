import { type FaqGroupData, type FaqItem, isUsable } from "./faqData.js";

/**
 * Reports which entries an FAQ leaves out, if any. Only for development.
 * @param reported The messages of this FAQ so far. None of them is written again.
 */
export function reportFaults(
  items: readonly FaqItem[] | undefined,
  groups: readonly FaqGroupData[] | undefined,
  reported: Set<string>,
): void {
  const ids = new Set();
  const lists: [string, unknown][] = (Array.isArray(groups) ? groups : []).map((group, index) => [
    `groups[${index}].items`,
    group?.items,
  ]);
  if (items !== undefined || groups === undefined) lists.unshift(["items", items]);
  const faults = [...lists.flatMap(([name, list]) => faultsIn(list, name, ids)), ...untitledIn(groups)];
  const message =
    `@handrail/faq: <HelpFaq> leaves something out: ${faults.join(", ")}. Customers cannot read it. ` +
    "Give each group a title, and each question a title and an id of its own.";
  if (faults.length === 0 || reported.has(message)) return;
  reported.add(message);
  // biome-ignore lint/suspicious/noConsole: a message to developers is what this function is for
  console.error(message);
}

function untitledIn(groups: unknown): string[] {
  if (!Array.isArray(groups)) return [];
  return groups.flatMap((group, index) => {
    const hasTitle = String(group?.title ?? "").trim() !== "";
    return hasTitle || !Array.isArray(group?.items) ? [] : [`groups[${index}] has no title`];
  });
}

function faultsIn(list: unknown, name: string, ids: Set<unknown>): string[] {
  if (!Array.isArray(list)) return [`${name} is not a list`];
  return list.flatMap((entry, index) => {
    if (isUsable(entry, ids)) return [];
    const sentence = ids.has(entry?.id) ? `has the id "${entry.id}" of an earlier one` : "has no id or no title";
    return [`${name}[${index}] ${sentence}`];
  });
}
