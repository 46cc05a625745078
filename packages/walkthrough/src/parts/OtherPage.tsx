"use client";
import type { useRichTextProps } from "@handrail/contact";
import type { Messages } from "@handrail/core";
import { Button } from "@handrail/ui";
import { useCallback, useEffect, useRef, useSyncExternalStore } from "react";
import { parts } from "../anatomy.js";
import { isRoute } from "../practice/isRoute.js";
import { watchRoute } from "../practice/watchRoute.js";

/** Says that the target of a step is on another page, and links there. Renders a `<p>`, or nothing on that page. */
export function OtherPage({
  route,
  isFound,
  host,
  settings,
  messages,
  onElsewhere,
  onArrive,
  onNotice,
}: OtherPageProps) {
  const isHere = useIsAt(route, host);
  const isElsewhere = !isHere && !isFound;
  const wasElsewhere = useRef(false);
  const { body, link } = messages.otherPage;
  useEffect(() => {
    if (wasElsewhere.current && isHere) onArrive();
    wasElsewhere.current = isElsewhere;
    if (!isElsewhere) return;
    onElsewhere(true);
    onNotice(body);
    return () => {
      onElsewhere(false);
      onNotice("");
    };
  }, [isElsewhere, isHere, body, onElsewhere, onArrive, onNotice]);
  if (!isElsewhere) return null;
  const href = route.includes("*") ? undefined : settings.resolveHref(route);
  return (
    <p data-hr={parts.otherPage}>
      {body}{" "}
      {href && (
        <Button asChild>
          <a href={href}>{link}</a>
        </Button>
      )}
    </p>
  );
}

function useIsAt(route: string, host: Element): boolean {
  const { ownerDocument: document } = host;
  const subscribe = useCallback((onSign: () => void) => watchRoute(document, host, onSign), [document, host]);
  const isAt = () => isRoute(document.location, route);
  return useSyncExternalStore(subscribe, isAt, () => true);
}

/** Props of {@link OtherPage}. */
interface OtherPageProps {
  route: string;
  /** Whether the target is on this page all the same. */
  isFound: boolean;
  /** The element that the tour is rendered into. */
  host: Element;
  settings: ReturnType<typeof useRichTextProps>;
  messages: Messages["walkthrough"];
  /** Called when the user is on another page, and when not any more. */
  onElsewhere: (isElsewhere: boolean) => void;
  /** Called when the user has come to the page of the step. */
  onArrive: () => void;
  /** Announces that the step is on another page. */
  onNotice: (text: string) => void;
}
