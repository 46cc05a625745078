import { type Attachment, type Consent, type ContactRequest, HandrailError } from "@handrail/core";
import { parseHandoff } from "@handrail/core/handoff";
import { isRecord } from "@handrail/core/validation";
import { fromBase64 } from "../internal/base64.js";

/** A message that `webhook` sent. */
export interface WebhookMessage {
  /** The idempotency key. Respond to a second message with the same key with the same reference. */
  id: string;
  /** The customer's message. */
  request: ContactRequest;
}

/**
 * Reads the body that `webhook` sent, on your server, so that a desk there can send it on:
 * `desk(readWebhook(body).request, options)`. It checks everything, because anyone can send to an open address; limit the size
 * of the body before.
 * @throws HandrailError if the body is not such a message
 */
export function readWebhook(body: string): WebhookMessage {
  const value = parseJson(body);
  if (!isRecord(value) || value.version !== 1 || !isRecord(value.request)) {
    throw refusal("its body must be JSON with version 1, an id and a request");
  }
  const { id, request } = value;
  const { message, locale, handoff, attachments, consent } = request;
  if (typeof id !== "string" || id === "" || typeof message !== "string" || typeof locale !== "string") {
    throw refusal("id, message and locale must be strings");
  }
  const text = (part: string) => (typeof request[part] === "string" ? request[part] : undefined);
  // A part added to `ContactRequest` does not compile until it is added here.
  const checked: { [Part in keyof Required<ContactRequest>]: ContactRequest[Part] } = {
    message,
    locale,
    subject: text("subject"),
    name: text("name"),
    email: text("email"),
    phone: text("phone"),
    topic: text("topic"),
    page: text("page"),
    handoff: handoff === undefined ? undefined : parseHandoff(handoff),
    attachments: attachments === undefined ? undefined : readFiles(attachments),
    consent: consent === undefined ? undefined : readConsent(consent),
  };
  return { id, request: checked };
}

function readConsent(value: unknown): Consent {
  if (!isRecord(value) || typeof value.text !== "string" || typeof value.at !== "string") {
    throw refusal("a consent must have a text and a time");
  }
  return { text: value.text, at: value.at };
}

function readFiles(value: unknown): Attachment[] {
  if (!Array.isArray(value)) throw refusal("attachments must be an array");
  return value.map((file: unknown) => {
    if (!isRecord(file) || typeof file.name !== "string" || typeof file.content !== "string") {
      throw refusal("each attachment must have a name and content");
    }
    const type = typeof file.type === "string" ? file.type : "";
    const bytes = decode(file.content);
    return { name: file.name, type, size: bytes.length, content: new Blob([bytes], { type }) };
  });
}

function decode(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return fromBase64(base64);
  } catch {
    throw refusal("the content of an attachment must be base64");
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function refusal(reason: string): HandrailError {
  return new HandrailError(
    `@handrail/desks: this is not a webhook() message: ${reason}. A desk would get incomplete data. Respond with 400, and find ` +
      "out what sends to this address.",
  );
}
