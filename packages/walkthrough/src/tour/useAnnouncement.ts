"use client";
import { format, type RichText, type WalkthroughStep } from "@handrail/core";
import { richTextToString } from "@handrail/core/rich-text";
import type { TourHandle } from "./useTour.js";
import { useWalkthroughMessages } from "./useWalkthroughMessages.js";

/**
 * What a screen reader announces. Where focus moves to the heading, the reader reads that and its text, so nothing is announced as well,
 * except that the target is missing, a hint, and that the step was practised.
 * @param ending What the walkthrough says after the last step.
 * @param stays Whether focus stayed in a text field at this step.
 */
export function useAnnouncement(
  tour: TourHandle,
  step: WalkthroughStep,
  ending: RichText | undefined,
  { isMissing, stays, notice }: { isMissing: boolean; stays: boolean; notice: string },
): string {
  const messages = useWalkthroughMessages();
  if (notice && !tour.ended) return notice;
  if (isMissing) return `${messages.missingTitle}. ${messages.missingBody}`;
  if (!stays) return "";
  if (tour.ended) return `${messages.endTitle}. ${ending ? richTextToString(ending) : messages.endBody}`;
  return `${format(messages.progress, { step: tour.position, total: tour.total })}: ${step.title}. ${richTextToString(step.body)}`;
}
