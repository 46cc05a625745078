import type { Handoff } from "@handrail/core";
import { redactHandoff } from "@handrail/core/handoff";
import type { DeskOptions } from "../desk/deskDeclaration.js";
import { type HandoffFieldName, handoffFields } from "../internal/handoffFields.js";
import { en } from "../messages/en/index.js";
import { largestFitting } from "../text/largestFitting.js";
import { countBytes } from "../text/measure.js";

/** Options of {@link zendeskMessagingFields}. */
export interface ZendeskMessagingOptions extends DeskOptions {
  /**
   * The ids of your ticket fields. `summary` gets the complete handoff, so it also has what you give no field of its own; make
   * it a field of several lines that end users may edit.
   */
  fields: { summary: number | string } & Partial<Record<HandoffFieldName, number | string>>;
}

/** The limit of the Messaging widget, in bytes, for all the fields of a conversation together. */
export const zendeskMessagingLimits = { bytes: 4000 };

/**
 * What the customer already tried, for the Messaging widget: `zE("messenger:set", "conversationFields", fields)`. The widget
 * passes it on with the next message.
 * @see https://support.zendesk.com/hc/en-us/articles/5658339908378
 */
export function zendeskMessagingFields(
  handoff: Handoff,
  { fields, messages = en }: ZendeskMessagingOptions,
): { id: string; value: string }[] {
  const fieldsWithin = (limit: number) => {
    const values = handoffFields(handoff, { limit, messages });
    return Object.entries(fields).flatMap(([name, id]) => {
      // The keys of `fields` are names of fields.
      const value = values[name as HandoffFieldName];
      return value ? [{ id: String(id), value }] : [];
    });
  };
  const { bytes } = zendeskMessagingLimits;
  return largestFitting(bytes, fieldsWithin, (list) => countBytes(JSON.stringify(list)) <= bytes) ?? [];
}

/** Tags that you can route by: `zE("messenger:set", "conversationTags", tags)`. */
export function zendeskMessagingTags(handoff: Handoff): string[] {
  const topic = redactHandoff(handoff)
    .topic?.toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "_");
  const failed = handoff.searches.some(({ confidence }) => confidence !== "sure");
  return ["handrail", ...(topic ? [`topic_${topic}`] : []), ...(failed ? ["search_failed"] : [])];
}
