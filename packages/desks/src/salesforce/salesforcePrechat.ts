import type { Handoff } from "@handrail/core";
import type { DeskOptions } from "../desk/deskDeclaration.js";
import { type HandoffFieldName, handoffFields } from "../internal/handoffFields.js";
import { en } from "../messages/en/index.js";

/** The limit of a hidden pre-chat field, which is a text field of Salesforce, in characters. */
export const salesforcePrechatLimits = { value: 255 };

/** Options of {@link salesforcePrechatFields}. */
export interface SalesforcePrechatOptions extends DeskOptions {
  /** The names of your hidden pre-chat fields. `summary` gets the complete handoff. */
  fields: { summary: string } & Partial<Record<HandoffFieldName, string>>;
  /** The maximum length of a value in characters, as set in your channel. @default 255 */
  limit?: number;
}

/**
 * What the customer already tried, for Messaging for Web:
 * `embeddedservice_bootstrap.prechatAPI.setHiddenPrechatFields(salesforcePrechatFields(…))`, after `onEmbeddedMessagingReady` and
 * before the conversation starts.
 * @see https://developer.salesforce.com/docs/service/messaging-web/references/m4w-reference/prechatAPI.html
 */
export function salesforcePrechatFields(
  handoff: Handoff,
  { fields, limit = salesforcePrechatLimits.value, messages = en }: SalesforcePrechatOptions,
): Record<string, string> {
  const values = handoffFields(handoff, { limit, messages });
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, name]) => {
      // The keys of `fields` are names of fields.
      const value = values[field as HandoffFieldName];
      return value ? [[name, value]] : [];
    }),
  );
}
