import type { IdentifiedRequest } from "../outbox/outbox.js";
import type { ContactRequest } from "../outbox/transport.js";
import { type FormValues, fieldOrder, isBlank } from "./formFields.js";
import { messageIdOf } from "./messageId.js";

/** What the identity of a draft is made of. */
export interface IdentifiedDraft {
  /** Its identity; empty before hydration. */
  id: string;
  values: FormValues;
  /** Id of the message that it is, unless the customer has changed it since; or of the last message, if it is empty. */
  sentId: string | undefined;
}

/** Returns the id of the message that a draft is or becomes; after it has arrived, the id of the last one. */
export function messageIdOfDraft({ id, values, sentId }: IdentifiedDraft): string | undefined {
  if (sentId || !id || isBlank(values)) return sentId;
  return messageIdOf(
    id,
    fieldOrder.map((name) => values[name].trim()),
  );
}

/** Returns the message that a form shows wherever it is: in another tab, or arrived. */
export function followedMessage(draft: IdentifiedDraft, locale: string): IdentifiedRequest<ContactRequest> | undefined {
  const id = messageIdOfDraft(draft);
  return id ? { id, request: { message: draft.values.message.trim(), locale } } : undefined;
}
