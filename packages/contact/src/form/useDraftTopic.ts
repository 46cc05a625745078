"use client";
import { useEffect, useState } from "react";
import type { DraftState } from "./useDraft.js";

/**
 * Returns the topic of a message: that of a draft from before, until the customer chooses another one on this page.
 * @param pageTopic Id of the topic of the page.
 */
export function useDraftTopic({ id, origin, topic }: DraftState, pageTopic: string | undefined): string | undefined {
  const [start, setStart] = useState({ id, pageTopic });
  useEffect(() => setStart((before) => (before.id === id ? before : { id, pageTopic })), [id, pageTopic]);
  const hasChosenSince = start.id === id && start.pageTopic !== pageTopic;
  return origin !== "page" && topic !== undefined && !hasChosenSince ? (topic ?? undefined) : pageTopic;
}
