import type { ContactRequest } from "@handrail/core";
import { redactAddress, redactHandoff } from "@handrail/core/handoff";
import { oneLine, plain } from "../internal/text.js";

/**
 * The request as it may leave. The message, the subject, the name and the addresses for an answer are the customer's own
 * words to you and stay; what was noted without their typing it here is redacted.
 */
export function publicRequest(request: ContactRequest): ContactRequest {
  const { handoff, page, attachments } = request;
  // Written out part by part, so that a part added to the type has to be decided on here.
  const whole: { [Part in keyof Required<ContactRequest>]: ContactRequest[Part] } = {
    message: plain(request.message).trim(),
    locale: oneLine(request.locale),
    subject: request.subject && oneLine(request.subject),
    name: request.name && oneLine(request.name),
    email: request.email && oneLine(request.email),
    phone: request.phone && oneLine(request.phone),
    topic: request.topic && oneLine(request.topic),
    // It may hold what a form before it sent, or a key.
    page: page && oneLine(redactAddress(page)),
    handoff: handoff && redactHandoff(handoff),
    attachments: attachments?.map((file) => ({ ...file, name: oneLine(file.name) })),
  };
  return whole;
}
