"use client";
import { useEffect, useMemo } from "react";
import type { FaqGroupData, FaqItem } from "./faqData.js";
import { reportProblems } from "./reportProblems.js";

/**
 * Returns the questions that can be rendered, in their groups: content may come from another system. The others are reported in
 * development. Questions without a group are in one without a title.
 */
export function useUsableGroups(
  items: readonly FaqItem[] | undefined,
  groups: readonly FaqGroupData[] | undefined,
): readonly UsableGroup[] {
  const { usable, problems } = useMemo(() => readGroups(items, groups), [items, groups]);
  useEffect(() => reportProblems(problems), [problems]);
  return usable;
}

interface UsableGroup {
  title?: string;
  items: readonly FaqItem[];
}

function readGroups(items: unknown, groups: unknown): { usable: UsableGroup[]; problems: string[] } {
  const problems: string[] = [];
  const ids = new Set<string>();
  const read = (list: unknown, name: string): FaqItem[] => {
    if (!Array.isArray(list)) {
      problems.push(`${name} is not a list`);
      return [];
    }
    return list.filter((item, index) => {
      const problem = problemOf(item, ids);
      if (problem) problems.push(`${name}[${index}] ${problem}`);
      return !problem;
    });
  };
  const usable: UsableGroup[] = [];
  if (items !== undefined || groups === undefined) usable.push({ items: read(items, "items") });
  for (const [index, group] of (Array.isArray(groups) ? groups : []).entries()) {
    usable.push({ title: String(group?.title ?? ""), items: read(group?.items, `groups[${index}].items`) });
  }
  return { usable, problems };
}

function problemOf(item: unknown, ids: Set<string>): string | undefined {
  // Each property is checked before it is used.
  const { id, title } = (item ?? {}) as Partial<Record<keyof FaqItem, unknown>>;
  if (typeof id !== "string" || typeof title !== "string" || !id) return "has no id or no title";
  if (ids.has(id)) return `has the id "${id}" of an earlier one`;
  ids.add(id);
  return undefined;
}
