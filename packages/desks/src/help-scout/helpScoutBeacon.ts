import type { ContactRequest, Handoff } from "@handrail/core";
import { carries } from "../desk/carries.js";
import type { DeskOptions } from "../desk/deskDeclaration.js";
import { placeFields } from "../desk/placeFields.js";
import { publicRequest } from "../desk/publicRequest.js";
import { handoffFields } from "../internal/handoffFields.js";
import { en } from "../messages/en/index.js";

/** The limits of the Beacon, in characters; `keys` is a number of keys. */
export const helpScoutBeaconLimits = {
  session: { keys: 20, key: 100, value: 10_000 },
  prefill: { message: 10_000, subject: 60, name: 80, email: 80 },
};

/**
 * What the customer already tried, for the Beacon: `Beacon("session-data", helpScoutSessionData(handoff))`. Help Scout shows it
 * beside their next conversation.
 * @see https://developer.helpscout.com/beacon-2/web/javascript-api/
 */
export function helpScoutSessionData(handoff: Handoff, { messages = en }: DeskOptions = {}): Record<string, string> {
  const fields = handoffFields(handoff, { limit: helpScoutBeaconLimits.session.value, messages });
  const { summary: _, left_out: leftOut, ...parts } = fields;
  const labels: Record<keyof typeof parts, string> = {
    question: messages.handoff.asked,
    topic: messages.handoff.topic,
    product: messages.handoff.product,
    page: messages.handoff.page,
    language: messages.handoff.language,
    reference: messages.handoff.reference,
    minutes: messages.handoff.duration,
    searches: messages.handoff.searched,
    articles: messages.handoff.read,
    steps: messages.handoff.steps,
    history: messages.handoff.history,
  };
  // The keys of `parts`.
  const labelled = Object.entries(parts).map(([name, value]) => [labels[name as keyof typeof parts], value]);
  return { ...Object.fromEntries(labelled), ...(leftOut && { left_out: leftOut }) };
}

/** What the customer has written so far, for the Beacon: `Beacon("prefill", helpScoutPrefill(request))`. */
export function helpScoutPrefill(
  request: ContactRequest,
  { messages = en }: DeskOptions = {},
): { name?: string; email?: string; subject: string; text: string } {
  const beacon = {
    carries: carries({ subject: "field", name: "field", email: "field" }),
    limits: helpScoutBeaconLimits.prefill,
  };
  const { text, subject, name, email } = placeFields(publicRequest(request), beacon, messages);
  return { ...(name && { name }), ...(email && { email }), subject, text };
}
