import { type ContactRequest, HandrailError } from "@handrail/core";
import { type DeskDeclaration, type DeskTransport, defineDesk } from "../desk/defineDesk.js";
import { base64, type HttpOptions, json, sender, textAt } from "../internal/http.js";
import { signWebhook } from "./verifyWebhook.js";

/** Options of {@link webhook}. */
export interface WebhookOptions extends HttpOptions {
  /** An `https:` address, or in a browser a path on this site (`/api/contact`). */
  url: string;
  /** Signs what is sent. With a secret it runs on your server only. */
  secret?: string;
  /** Further headers, such as the token against forged requests that your site uses. */
  headers?: Readonly<Record<string, string>>;
  /** Where the answer has its reference. @default `reference` of the JSON that comes back */
  readReference?: (answer: unknown) => string | undefined;
  /** `false` where your server does not remember keys: then a doubtful request is repeated only if the customer asks. @default true */
  idempotent?: boolean;
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: () => number;
}

const carries: DeskDeclaration["carries"] = {
  message: "field",
  subject: "field",
  name: "field",
  email: "field",
  phone: "field",
  topic: "field",
  page: "field",
  locale: "field",
  handoff: "field",
  attachments: "field",
};

/**
 * Sends the request as JSON to a server of your own: `{ version: 1, id, request }`, files as base64. What it asks of that server:
 * answer 2xx with `{ "reference": "…" }` once a case is made, and to a second request of the same `Idempotency-Key` (which is
 * also `id`) with the same reference and no second case. Then it is repeated by itself when a connection fails.
 *
 * With `secret`, `Handrail-Timestamp` (seconds) and `Handrail-Signature` (`v1=` and HMAC-SHA256 over timestamp, full stop
 * and body, in hexadecimal) say who sent it; `verifyWebhook` checks them. `readWebhook` turns the body into a request again.
 * @throws HandrailError for an address that is not secure, or with a secret in a browser
 */
export function webhook({
  url,
  secret,
  headers = {},
  readReference = (answer) => textAt(answer, ["reference"]),
  idempotent = true,
  now = Date.now,
  ...http
}: WebhookOptions): DeskTransport {
  const isPath = url.startsWith("/") && !url.startsWith("//");
  if (!isPath && !url.startsWith("https://") && !/^http:\/\/(?:localhost|127\.0\.0\.1)[:/]/.test(url)) {
    throw new HandrailError(
      `@handrail/desks: ${JSON.stringify(url)} is no secure address for a webhook. Others could read customers' messages on ` +
        'their way. Pass one that begins with "https://", or a path on this site.',
    );
  }
  const traits = {
    name: "webhook",
    receipt: "reference",
    idempotent,
    secrets: secret === undefined ? "none" : "server",
    limits: {},
    carries,
  } as const;
  return defineDesk(traits, async (request, { signal, idempotencyKey }) => {
    const body = { version: 1, id: idempotencyKey, request: await plainRequest(request) };
    const init = json(body, { ...headers, "Idempotency-Key": idempotencyKey });
    if (secret !== undefined) {
      const timestamp = String(Math.floor(now() / 1000));
      init.headers = {
        ...init.headers,
        "Handrail-Timestamp": timestamp,
        "Handrail-Signature": await signWebhook(secret, timestamp, String(init.body)),
      };
    }
    const response = await sender(http, signal)(url, init);
    return { reference: readReference(await response.json().catch(() => undefined)) };
  });
}

async function plainRequest(request: ContactRequest): Promise<object> {
  const { attachments, ...rest } = request;
  const files = attachments?.map(async ({ name, type, size, content }) => ({
    name,
    type,
    size,
    content: await base64(content),
  }));
  return { ...rest, ...(files && { attachments: await Promise.all(files) }) };
}
