import type { Handoff } from "@handrail/core";
import type { DeskOptions } from "../desk/deskDeclaration.js";
import { handoffAttributes } from "../internal/handoffAttributes.js";

/** The limit of the Messenger for one attribute of a contact, in characters. */
export const intercomLimits = { value: 255 };

/**
 * What the customer already tried, for the Messenger: `Intercom("update", intercomAttributes(handoff))`. First create the
 * attributes in Intercom, as text that the Messenger may write: `handrail_question`, `handrail_searches`, `handrail_summary`
 * and so on. 255 characters are few, so the newest items remain and `handrail_left_out` names what was shortened.
 * @see https://www.intercom.com/help/en/articles/179-send-custom-user-attributes-to-intercom
 */
export function intercomAttributes(handoff: Handoff, { messages }: DeskOptions = {}): Record<string, string> {
  return handoffAttributes(handoff, { limit: intercomLimits.value, messages });
}
