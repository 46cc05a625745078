"use client";
import { inDevelopment } from "@handrail/ui";
import { useEffect, useMemo } from "react";
import { type FaqGroupData, type FaqItem, isUsable } from "./faqData.js";

/**
 * Returns the questions that can be rendered, in their groups: content may come from another system. The others are reported in
 * development. Questions without a group are in one without a title.
 */
export function useUsableGroups(
  items: readonly FaqItem[] | undefined,
  groups: readonly FaqGroupData[] | undefined,
): readonly UsableGroup[] {
  useEffect(() => {
    if (!inDevelopment()) return;
    import("./reportFaults.js").then(
      ({ reportFaults }) => reportFaults(items, groups),
      () => {},
    );
  }, [items, groups]);
  return useMemo(() => readGroups(items, groups), [items, groups]);
}

interface UsableGroup {
  title?: string;
  items: readonly FaqItem[];
}

function readGroups(items: unknown, groups: unknown): UsableGroup[] {
  const ids = new Set();
  const read = (list: unknown): FaqItem[] => (Array.isArray(list) ? list.filter((item) => isUsable(item, ids)) : []);
  const usable: UsableGroup[] = [];
  if (items !== undefined || groups === undefined) usable.push({ items: read(items) });
  for (const group of Array.isArray(groups) ? groups : []) {
    usable.push({ title: String(group?.title ?? ""), items: read(group?.items) });
  }
  return usable;
}
