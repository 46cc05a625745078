"use client";
import { stateAttribute } from "@handrail/ui";
import { useMemo } from "react";
import { parts, states } from "../anatomy.js";
import { useFaq } from "./FaqContext.js";

/** Returns the attributes of a question's `<details>`, and the ref callback that makes it known to the store. */
export function useDetails(part: string, id: string, title: string) {
  const { store, name, groups } = useFaq(part);
  const attach = useMemo(() => {
    let remove: (() => void) | null = null;
    return (element: HTMLDetailsElement | null) => {
      remove?.();
      remove = element && store.register(element, { id, title, groups });
    };
  }, [store, id, title, groups]);
  // React writes an attribute only when its value changes. This one never does, because the state is the browser's.
  const open = useMemo(() => store.isOpen(id), [store, id]);
  const attributes = {
    "data-hr": parts.item,
    ...(open && stateAttribute(states.open, true)),
    suppressHydrationWarning: true,
    name,
    open,
  };
  return { attach, attributes };
}
