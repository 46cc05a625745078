"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import type { SearchChange } from "./useSearch.js";

/** Browsers limit how often a page may change its address: Safari allows 100 times in 30 seconds. */
const writeDelayMs = 300;

/** Options of {@link useQueryInAddress}. */
export interface QueryInAddressOptions {
  /** The name of the query parameter. @default "q" */
  name?: string;
  /** The query in the address as the server saw it, so that server HTML contains it. @default "" */
  initialValue?: string;
  /** The names of parameters that belong to one query, such as the page of its results. A change of the query removes them. @default none */
  removes?: readonly string[];
}

/** What {@link useQueryInAddress} returns: props of `HelpSearch`. */
export interface QueryInAddress {
  /** The query. */
  value: string;
  /** Sets the query at once, and the address soon after. */
  onValueChange: (value: string, change: SearchChange) => void;
}

/**
 * Keeps the query in the address of the page, as `?q=`, so that it is there after Back, Forward and Reload, and in a copied link. Typing
 * changes the current entry of the history and adds none. No letter is lost, because the address follows the field and not the reverse.
 * Use it as `<HelpSearch {...useQueryInAddress()} source={source} />`.
 */
export function useQueryInAddress(options: QueryInAddressOptions = {}): QueryInAddress {
  const { name = "q", initialValue = "", removes = [] } = options;
  const removed = removes.join("\n");
  const [value, setValue] = useState(initialValue);
  const write = useRef<() => void>(undefined);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const flush = useCallback(() => {
    clearTimeout(timer.current);
    write.current?.();
    write.current = undefined;
  }, []);

  useEffect(() => {
    const read = () => new URLSearchParams(location.search).get(name);
    const inAddress = read();
    // The customer may have typed before hydration.
    if (inAddress !== null) setValue((current) => (current === initialValue ? inAddress : current));
    const follow = () => {
      clearTimeout(timer.current);
      write.current = undefined;
      setValue(read() ?? "");
    };
    window.addEventListener("popstate", follow);
    // Before a link changes the page.
    window.addEventListener("click", flush, { capture: true });
    window.addEventListener("pagehide", flush);
    return () => {
      window.removeEventListener("popstate", follow);
      window.removeEventListener("click", flush, { capture: true });
      window.removeEventListener("pagehide", flush);
      flush();
    };
  }, [name, initialValue, flush]);

  const onValueChange = useCallback(
    (text: string) => {
      setValue(text);
      clearTimeout(timer.current);
      const { pathname } = location;
      write.current = () => {
        // A client router may have left the page.
        if (location.pathname === pathname) writeQuery(name, text, removed.split("\n"));
      };
      timer.current = setTimeout(flush, writeDelayMs);
    },
    [name, removed, flush],
  );
  return { value, onValueChange };
}

function writeQuery(name: string, text: string, removed: readonly string[]): void {
  const address = new URL(location.href);
  if ((address.searchParams.get(name) ?? "") === text) return;
  for (const other of removed) address.searchParams.delete(other);
  if (text.trim() === "") address.searchParams.delete(name);
  else address.searchParams.set(name, text);
  if (address.href === location.href) return;
  try {
    // Routers keep their state in the entry.
    history.replaceState(history.state, "", address);
  } catch {
    // The browser refuses further changes for now. The text is still in the field.
  }
}
