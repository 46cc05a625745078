"use client";
import { useEffect, useState } from "react";
import type { DraftState } from "./useDraft.js";

/**
 * Returns the topic of a message: that of a restored draft, until the customer chooses another one on this page.
 * @param pageTopic Id of the topic of the page.
 */
export function useDraftTopic({ isRestored, topic }: DraftState, pageTopic: string | undefined): string | undefined {
  const [topicAtRestore, setTopicAtRestore] = useState<{ topic: string | undefined }>();
  useEffect(() => {
    setTopicAtRestore(isRestored ? (before) => before ?? { topic: pageTopic } : undefined);
  }, [isRestored, pageTopic]);
  const hasChosenSince = topicAtRestore !== undefined && topicAtRestore.topic !== pageTopic;
  return isRestored && topic !== undefined && !hasChosenSince ? (topic ?? undefined) : pageTopic;
}
