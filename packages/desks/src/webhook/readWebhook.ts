import { type Attachment, type ContactRequest, HandrailError } from "@handrail/core";
import { parseHandoff } from "@handrail/core/handoff";
import { isObject } from "../internal/http.js";

/** What a webhook brought. */
export interface WebhookMessage {
  /** The idempotency key: answer a second one of the same with the same reference. */
  id: string;
  request: ContactRequest;
}

/**
 * Reads the body that `webhook` sent, for your server, so that a desk there can take it: `desk(readWebhook(body).request, options)`.
 * Anyone can send anything to an address that is open, so everything is checked; bound the size of bodies before.
 * @throws HandrailError for a body that is no such message
 */
export function readWebhook(body: string): WebhookMessage {
  const given = parsed(body);
  if (!isObject(given) || given.version !== 1 || !isObject(given.request) || typeof given.id !== "string") {
    throw refused("it is no JSON with version 1, id and request");
  }
  const { id, request } = given;
  const { message, locale, handoff, attachments } = request;
  if (typeof message !== "string" || typeof locale !== "string" || id === "") {
    throw refused("its id, message and locale must be texts");
  }
  const text = (part: string) => (typeof request[part] === "string" ? request[part] : undefined);
  // A part added to requests has to be read here.
  const whole: { [Part in keyof Required<ContactRequest>]: ContactRequest[Part] } = {
    message,
    locale,
    subject: text("subject"),
    name: text("name"),
    email: text("email"),
    phone: text("phone"),
    topic: text("topic"),
    page: text("page"),
    handoff: handoff === undefined ? undefined : parseHandoff(handoff),
    attachments: attachments === undefined ? undefined : files(attachments),
  };
  return { id, request: whole };
}

function files(given: unknown): Attachment[] {
  if (!Array.isArray(given)) throw refused("its attachments are no list");
  return given.map((file: unknown) => {
    if (!isObject(file) || typeof file.name !== "string" || typeof file.content !== "string") {
      throw refused("an attachment has no name or content");
    }
    const type = typeof file.type === "string" ? file.type : "";
    const bytes = bytesOf(file.content);
    return { name: file.name, type, size: bytes.length, content: new Blob([bytes], { type }) };
  });
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  try {
    return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  } catch {
    throw refused("an attachment is no base64");
  }
}

function parsed(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

function refused(reason: string): HandrailError {
  return new HandrailError(
    `@handrail/desks: this is no message of webhook(): ${reason}. A desk would be sent nonsense. Answer 400, and look at ` +
      "what calls this address.",
  );
}
