import type { Handoff } from "@handrail/core";
import type { DeskOptions } from "../desk/deskDeclaration.js";
import { handoffAttributes } from "../internal/handoffAttributes.js";

/** The limit of Chatwoot for one custom attribute, in characters. */
export const chatwootLimits = { value: 1500 };

/**
 * What the customer already tried, as custom attributes: of the conversation with
 * `window.$chatwoot.setConversationCustomAttributes(…)`, or of the contact with `setCustomAttributes`. Define the ones that you
 * want to see in Chatwoot: `handrail_summary`, `handrail_searches` and so on.
 * @see https://www.chatwoot.com/hc/user-guide/articles/1677587234-how-to-send-additional-user-information-to-chatwoot-using-sdk
 */
export function chatwootAttributes(handoff: Handoff, { messages }: DeskOptions = {}): Record<string, string> {
  return handoffAttributes(handoff, { limit: chatwootLimits.value, messages });
}
