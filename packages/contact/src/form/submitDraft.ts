import type { ContactRequest, Outbox } from "@handrail/core";
import { buildContactRequest, messageIdOfDraft, type RequestParts, readFiles } from "@handrail/core/message";
import type { DraftState } from "./useDraft.js";

/** What {@link submitDraft} sends. */
export interface Submission extends Omit<RequestParts, "values" | "attachments" | "consent"> {
  draft: DraftState;
  files: readonly File[];
  /** The label of the consent that was given. */
  consentText: string | undefined;
  /** Id of the message that this one replaces. */
  replacedId: string | undefined;
}

/** What became of a submission: the id of the message in the outbox, or the files for which it was not sent. */
export type SubmitResult = { id: string } | { unreadable: readonly File[] };

/** Puts the message of a draft into the outbox, once. */
export async function submitDraft(outbox: Outbox<ContactRequest>, submission: Submission): Promise<SubmitResult> {
  const { draft, files, consentText, replacedId, ...parts } = submission;
  const { attachments, unreadable } = await readFiles(files);
  if (unreadable.length > 0) return { unreadable };
  const consent = consentText ? { text: consentText, at: new Date().toISOString() } : undefined;
  const request = buildContactRequest({ ...parts, values: draft.values, attachments, consent });
  const id = await outbox.send(request, messageIdOfDraft(draft));
  // Not before the new message is stored, or a crash could lose both.
  if (replacedId && replacedId !== id) await outbox.discard(replacedId);
  return { id };
}
