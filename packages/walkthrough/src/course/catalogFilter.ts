import type { CourseStatus } from "./courseProgress.js";
import { isOverdue } from "./dueText.js";
import type { CatalogEntry } from "./useCatalogRecords.js";

/** What a catalogue can be narrowed to. */
export type CatalogFilter = "all" | CourseStatus | "overdue";

/** The filters in the order in which they are offered. */
export const catalogFilters: readonly CatalogFilter[] = ["all", "overdue", "notStarted", "underWay", "failed", "done"];

/** The filter with a name, or the one that shows everything. */
export function filterOf(name: string): CatalogFilter {
  return catalogFilters.find((filter) => filter === name) ?? "all";
}

/** Whether a filter shows a course. @param today As `YYYY-MM-DD`. */
export function matchesFilter({ course, progress }: CatalogEntry, filter: CatalogFilter, today?: string): boolean {
  if (filter === "all") return true;
  if (filter === "overdue") return progress.status !== "done" && isOverdue(course.dueDate, today);
  return progress.status === filter;
}

/** The filters that show at least one course, and always the first. */
export function usefulFilters(entries: readonly CatalogEntry[], today?: string): readonly CatalogFilter[] {
  return catalogFilters.filter(
    (filter) => filter === "all" || entries.some((entry) => matchesFilter(entry, filter, today)),
  );
}
