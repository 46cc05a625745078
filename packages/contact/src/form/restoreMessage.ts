import type { ContactRequest } from "@handrail/core";
import { hasSameMessage, toFormValues } from "./contactRequest.js";
import { type FormValues, filledFields } from "./formFields.js";

/**
 * Returns the values of a form after an earlier message is put back. Text typed since is never lost: it comes first in the message,
 * and replaces the earlier text of the other fields.
 * @param isCurrent Whether the form still shows this message. Then nothing was typed since.
 */
export function restoreMessage(request: ContactRequest, values: FormValues, isCurrent: boolean): FormValues {
  const restored = toFormValues(request);
  const typed = filledFields(values);
  const isUntouched = isCurrent || Object.keys(typed).length === 0 || hasSameMessage(request, values);
  if (isUntouched) return restored;
  const message = [values.message.trim(), restored.message].filter(Boolean).join("\n\n");
  return { ...restored, ...typed, message };
}
