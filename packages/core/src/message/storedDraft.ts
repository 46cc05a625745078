import { isRecord } from "../validation/isRecord.js";
import { type FormValues, fieldOrder } from "./formFields.js";

/** A draft in session storage. */
export type StoredDraft = FormValues & DraftMarks;

/** What is stored with the texts of a draft. */
interface DraftMarks {
  /** Its identity. A duplicated tab has the same. */
  id?: string;
  /** Id of the topic under which it was written; `null` for none. */
  topic?: string | null;
  /** Whether the browser has posted the form, so that nothing is known about the arrival of the message. */
  isPosted?: boolean;
}

/** Returns whether a value from storage is a draft of a form. Its texts may be of any length, so that no word gets lost. */
export function isStoredDraft(value: unknown): value is StoredDraft {
  if (!isRecord(value)) return false;
  const { id, topic, isPosted } = value;
  // The id becomes a part of an idempotency key.
  const isId = id === undefined || (typeof id === "string" && /^[\w-]{1,43}$/.test(id));
  const isTopic = topic === undefined || topic === null || typeof topic === "string";
  const isMark = isPosted === undefined || typeof isPosted === "boolean";
  return isId && isTopic && isMark && fieldOrder.every((name) => typeof value[name] === "string");
}
