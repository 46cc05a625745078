"use client";
import { inDevelopment } from "@handrail/ui";
import { useEffect, useMemo, useState } from "react";
import { type FaqGroupData, type FaqItem, isUsable } from "./faqData.js";

/**
 * Returns the questions that can be rendered, in their groups: content may come from another system. The others are reported in
 * development. Questions without a group are in one without a title. A group without questions is left out.
 */
export function useUsableGroups(
  items: readonly FaqItem[] | undefined,
  groups: readonly FaqGroupData[] | undefined,
): readonly UsableGroup[] {
  const [reported] = useState(() => new Set<string>());
  useEffect(() => {
    if (!inDevelopment()) return;
    import("./reportFaults.js").then(
      ({ reportFaults }) => reportFaults(items, groups, reported),
      () => {},
    );
  }, [items, groups, reported]);
  return useMemo(() => readGroups(items, groups), [items, groups]);
}

interface UsableGroup {
  title?: string;
  items: readonly FaqItem[];
}

function readGroups(items: unknown, groups: unknown): UsableGroup[] {
  const ids = new Set();
  const read = (list: unknown): FaqItem[] => (Array.isArray(list) ? list.filter((item) => isUsable(item, ids)) : []);
  const all: UsableGroup[] = [{ items: read(items) }];
  for (const group of Array.isArray(groups) ? groups : []) {
    const title = String(group?.title ?? "").trim();
    all.push({ ...(title && { title }), items: read(group?.items) });
  }
  return all.filter((group) => group.items.length > 0);
}
