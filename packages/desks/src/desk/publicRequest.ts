import type { ContactRequest } from "@handrail/core";
import { redactAddress, redactHandoff } from "@handrail/core/handoff";
import { oneLine, plainText } from "../text/plainText.js";

/**
 * The request as it may leave. The customer wrote message, subject, name and addresses to you, so those stay; the handoff and
 * the page's address were recorded without their typing them, so those are redacted.
 */
export function publicRequest(request: ContactRequest): ContactRequest {
  const { handoff, page, attachments, consent } = request;
  // A part added to `ContactRequest` does not compile until it is added here.
  const result: { [Part in keyof Required<ContactRequest>]: ContactRequest[Part] } = {
    message: plainText(request.message).trim(),
    locale: oneLine(request.locale),
    subject: request.subject && oneLine(request.subject),
    name: request.name && oneLine(request.name),
    email: request.email && oneLine(request.email),
    phone: request.phone && oneLine(request.phone),
    topic: request.topic && oneLine(request.topic),
    // Its query may hold a key, or what an earlier form sent.
    page: page && oneLine(redactAddress(page)),
    handoff: handoff && redactHandoff(handoff),
    attachments: attachments?.map((file) => ({ ...file, name: oneLine(file.name) })),
    consent: consent && { text: oneLine(consent.text), at: oneLine(consent.at) },
  };
  return result;
}
