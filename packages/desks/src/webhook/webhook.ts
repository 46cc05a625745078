import { type ContactRequest, HandrailError } from "@handrail/core";
import { carries } from "../desk/carries.js";
import { type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { toBase64 } from "../internal/base64.js";
import { type HttpOptions, jsonRequest, sender } from "../internal/http.js";
import { textAt } from "../internal/readResponse.js";
import { signWebhook } from "./verifyWebhook.js";

/** Options of {@link webhook}. */
export interface WebhookOptions extends HttpOptions {
  /** An `https:` address, or in a browser a path on this site (`/api/contact`). */
  url: string;
  /** Signs the body. A webhook with a secret can be created on your server only. */
  secret?: string;
  /** More headers, such as your site's token against forged requests. */
  headers?: Readonly<Record<string, string>>;
  /** Finds the reference in the JSON of the response. @default `reference` */
  readReference?: (response: unknown) => string | undefined;
  /**
   * Pass `false` if your server does not remember keys. Then a message that may have arrived is sent again only if the
   * customer asks. @default true
   */
  idempotent?: boolean;
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: () => number;
}

const everyPart = carries({
  subject: "field",
  name: "field",
  email: "field",
  phone: "field",
  topic: "field",
  page: "field",
  locale: "field",
  handoff: "field",
  attachments: "field",
  consent: "field",
});

/**
 * Sends the request as JSON to your own server: `{ version: 1, id, request }`, files as base64. Your server responds with 2xx and
 * `{ "reference": "…" }` once it has created a case. It responds to a second request with the same `Idempotency-Key` (also
 * sent as `id`) with the same reference and creates no second case; so the message is sent again automatically when a
 * connection fails.
 *
 * With `secret`, two headers prove the sender: `Handrail-Timestamp` (seconds) and `Handrail-Signature` (`v1=` and HMAC-SHA256
 * over timestamp, full stop and body, in hexadecimal). `verifyWebhook` checks them, `readWebhook` reads the body.
 * @throws HandrailError for an address that is not secure, or with a secret in a browser
 */
export function webhook({
  url,
  secret,
  headers = {},
  readReference = (response) => textAt(response, ["reference"]),
  idempotent = true,
  now = Date.now,
  ...http
}: WebhookOptions): DeskTransport {
  if (!isSecure(url)) {
    throw new HandrailError(
      `@handrail/desks: ${JSON.stringify(url)} is not a secure address for a webhook. Others could read customers' messages on ` +
        'the way. Pass an address that begins with "https://", or a path on this site.',
    );
  }
  const traits = {
    name: "webhook",
    destination: url,
    receipt: "reference",
    idempotent,
    secrets: secret === undefined ? "none" : "server",
    limits: {},
    carries: everyPart,
  } as const;
  return defineDesk(traits, async (request, { signal, idempotencyKey }) => {
    const message = { version: 1, id: idempotencyKey, request: await withBase64Files(request) };
    const init = jsonRequest(message, { ...headers, "Idempotency-Key": idempotencyKey });
    const signature = secret === undefined ? {} : await signatureHeaders(secret, now(), init.body);
    const response = await sender(http, signal)(url, { ...init, headers: { ...init.headers, ...signature } });
    return { reference: readReference(await response.json().catch(() => undefined)) };
  });
}

function isSecure(url: string): boolean {
  const isPath = url.startsWith("/") && !url.startsWith("//");
  return isPath || url.startsWith("https://") || /^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(url);
}

async function signatureHeaders(secret: string, nowMs: number, body: string): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(nowMs / 1000));
  return { "Handrail-Timestamp": timestamp, "Handrail-Signature": await signWebhook(secret, timestamp, body) };
}

async function withBase64Files({ attachments, ...rest }: ContactRequest): Promise<object> {
  if (!attachments) return rest;
  const files = attachments.map(async ({ name, type, size, content }) => ({
    name,
    type,
    size,
    content: await toBase64(content),
  }));
  return { ...rest, attachments: await Promise.all(files) };
}
