import type { HandoffMessages } from "../parts/handoff.js";

/** The English words for what a customer already tried. */
export const handoff: HandoffMessages = {
  searched: "Searched for",
  foundNothing: "found nothing",
  foundUnsure: "found nothing certain",
  read: "Read",
  notHelpful: "did not help",
  steps: "Steps",
  minutes: { one: "{count} minute", other: "{count} minutes" },
};
