"use client";
import { useMemo } from "react";

/** Returns the same object from render to render until one of its values changes. The keys must stay the same. */
export function useStableObject<T extends object>(values: T): T {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the values are the dependencies, and React compares them one by one
  return useMemo(() => values, Object.values(values));
}
