import type { IdentifiedRequest } from "../outbox/outbox.js";
import type { ContactRequest } from "../outbox/transport.js";
import { type FormValues, fieldOrder, isBlank } from "./formFields.js";
import { messageIdOf } from "./messageId.js";

/** What the identity of a draft is made of. */
export interface IdentifiedDraft {
  /** Its identity; empty before hydration. */
  id: string;
  values: FormValues;
  /** Id of the last message, which has arrived. */
  sentId: string | undefined;
}

/** Returns the id of the message that a draft becomes; after it has arrived, the id of the last one. */
export function messageIdOfDraft({ id, values, sentId }: IdentifiedDraft): string | undefined {
  if (isBlank(values)) return sentId;
  return id
    ? messageIdOf(
        id,
        fieldOrder.map((name) => values[name].trim()),
      )
    : undefined;
}

/** Returns the message that a form shows wherever it is: in another tab, or arrived. */
export function followedMessage(draft: IdentifiedDraft, locale: string): IdentifiedRequest<ContactRequest> | undefined {
  const id = messageIdOfDraft(draft);
  return id ? { id, request: { message: draft.values.message.trim(), locale } } : undefined;
}
