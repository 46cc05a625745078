import type { ContactRequest } from "../outbox/transport.js";
import { toFormValues } from "./contactRequest.js";
import { type FormValues, filledFields, isBlank } from "./formFields.js";

/**
 * Returns the values of a form after an earlier message is put back. Text typed since is never lost: it comes first in the message,
 * and replaces the earlier name and addresses. An earlier subject moves into the message.
 */
export function restoreMessage(request: ContactRequest, values: FormValues): FormValues {
  const restored = toFormValues(request);
  const hasSameMessage = values.message.trim() === request.message;
  if (isBlank(values) || hasSameMessage) return { ...restored, ...filledFields(values) };
  const hasOtherSubject = values.subject.trim() !== "" && values.subject.trim() !== restored.subject;
  const texts = [values.message.trim(), hasOtherSubject ? restored.subject : "", restored.message];
  return { ...restored, ...filledFields(values), message: texts.filter(Boolean).join("\n\n") };
}
