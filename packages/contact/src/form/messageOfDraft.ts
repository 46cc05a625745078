import type { ContactRequest, IdentifiedRequest } from "@handrail/core";
import { messageIdOf } from "@handrail/core/message";
import { fieldOrder, isBlank } from "./formFields.js";
import type { DraftState } from "./useDraft.js";

/** Returns the id of the message that a draft becomes; after it has arrived, the id of the last one. */
export function messageIdOfDraft({ id, values, sentId }: DraftState): string | undefined {
  if (isBlank(values)) return sentId;
  return id
    ? messageIdOf(
        id,
        fieldOrder.map((name) => values[name].trim()),
      )
    : undefined;
}

/** Returns the message that a form shows wherever it is: in another tab, or arrived. */
export function followedMessage(draft: DraftState, locale: string): IdentifiedRequest<ContactRequest> | undefined {
  const id = messageIdOfDraft(draft);
  return id ? { id, request: { message: draft.values.message.trim(), locale } } : undefined;
}
