"use client";
import { useIsHydrated } from "@handrail/ui";
import type { ReactNode } from "react";
import { parts } from "../anatomy.js";
import { useAnswer } from "./AnswerContext.js";
import { StartButton } from "./AnswerShowMe.js";

/**
 * Renders a link to `walkthrough:id` as a button that starts it. Other links are usual ones.
 * @returns `undefined` for other links
 * @internal
 */
export function renderStartLink(href: string, children: ReactNode): ReactNode {
  const [, id] = /^walkthrough:(.+)$/s.exec(href) ?? [];
  return id === undefined ? undefined : <StartLink walkthroughId={id}>{children}</StartLink>;
}

/** The button, or only the words where it would do nothing: without JavaScript, and if nothing handles the action. */
function StartLink({ walkthroughId, children }: { walkthroughId: string; children: ReactNode }) {
  const { onAction } = useAnswer("Body");
  const isHydrated = useIsHydrated();
  if (!onAction) return children;
  // As large as the button, so that nothing moves when it follows.
  if (!isHydrated) return <span data-hr={parts.showMeLink}>{children}</span>;
  return (
    <StartButton data-hr={`${parts.showMe} ${parts.showMeLink}`} walkthroughId={walkthroughId}>
      {children}
    </StartButton>
  );
}
