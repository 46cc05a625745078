import type { Outbox } from "../outbox/outbox.js";
import type { ContactRequest } from "../outbox/transport.js";
import { buildContactRequest, isUnchanged, type RequestParts } from "./contactRequest.js";
import { readFiles } from "./files.js";
import { type IdentifiedDraft, messageIdOfDraft } from "./messageOfDraft.js";

/** What {@link submitDraft} sends. */
export interface Submission extends Omit<RequestParts, "values" | "attachments" | "consent"> {
  draft: IdentifiedDraft;
  files: readonly File[];
  /** The label of the consent that was given. */
  consentText: string | undefined;
  /** Id of the message that this one replaces. */
  replacedId: string | undefined;
}

/**
 * What became of a submission: the id of the message in the outbox, or why nothing was sent. Files are unreadable, or another tab
 * sends the message to replace, which the draft may repeat unchanged.
 */
export type SubmitResult =
  | { id: string }
  | { unreadable: readonly File[] }
  | { sentElsewhereId: string; isUnchanged: boolean };

/** Puts the message of a draft into the outbox, once. */
export async function submitDraft(
  outbox: Pick<Outbox<ContactRequest>, "items" | "discard" | "send">,
  submission: Submission,
): Promise<SubmitResult> {
  const { draft, files, consentText, replacedId, ...parts } = submission;
  const { attachments, unreadable } = await readFiles(files);
  if (unreadable.length > 0) return { unreadable };
  const consent = consentText ? { text: consentText, at: new Date().toISOString() } : undefined;
  const request = buildContactRequest({ ...parts, values: draft.values, attachments, consent });
  const id = messageIdOfDraft(draft);
  const replaced = outbox.items().find((item) => item.id === replacedId);
  // First, or both would be sent. The draft's text is stored until the new message has arrived.
  if (replacedId && replacedId !== id && !(await outbox.discard(replacedId))) {
    const repeats = replaced !== undefined && isUnchanged(replaced.request, draft.values, files);
    return { sentElsewhereId: replacedId, isUnchanged: repeats };
  }
  return { id: await outbox.send(request, id) };
}
