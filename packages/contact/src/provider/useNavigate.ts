"use client";
import { useCallback, useEffect, useRef } from "react";
import { useDeferredEffect } from "../registry/useDeferredEffect.js";

/** Loads {@link navigateLinks} when a router is given. @param navigate It may be a new function in each render. */
export function useNavigate(navigate: ((href: string) => void) | undefined): void {
  const latest = useRef(navigate);
  useEffect(() => {
    latest.current = navigate;
  });
  const hasRouter = navigate !== undefined;
  useDeferredEffect(
    useCallback(async () => {
      if (!hasRouter) return undefined;
      const { navigateLinks } = await import("./navigateLinks.js");
      return navigateLinks(document, (href) => latest.current?.(href));
    }, [hasRouter]),
  );
}
