/** The parts of an incoming request that {@link verifyWebhook} needs. */
export interface WebhookDelivery {
  /** The unparsed body. */
  body: string;
  /** The header `Handrail-Timestamp`. */
  timestamp: string | null | undefined;
  /** The header `Handrail-Signature`. */
  signature: string | null | undefined;
}

/** Options of {@link verifyWebhook}. */
export interface VerifyWebhookOptions {
  /** The maximum age in seconds, so that nobody can record a request and send it again later. @default 300 */
  tolerance?: number;
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: () => number;
}

/**
 * Whether a webhook was recently signed with your secret. Compares in constant time. For your server.
 * @example if (!(await verifyWebhook(secret, { body, timestamp, signature }))) return new Response(null, { status: 401 });
 */
export async function verifyWebhook(
  secret: string,
  { body, timestamp, signature }: WebhookDelivery,
  { tolerance = 300, now = Date.now }: VerifyWebhookOptions = {},
): Promise<boolean> {
  const [, digits] = /^v1=([\da-f]{64})$/.exec(signature ?? "") ?? [];
  if (!digits || !timestamp || !/^\d{1,12}$/.test(timestamp)) return false;
  if (Math.abs(now() / 1000 - Number(timestamp)) > tolerance) return false;
  const bytes = Uint8Array.from(digits.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
  return crypto.subtle.verify("HMAC", await importKey(secret, "verify"), bytes, signedBytes(timestamp, body));
}

/** The value of `Handrail-Signature` for a body. */
export async function signWebhook(secret: string, timestamp: string, body: string): Promise<string> {
  const bytes = await crypto.subtle.sign("HMAC", await importKey(secret, "sign"), signedBytes(timestamp, body));
  return `v1=${Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function importKey(secret: string, use: "sign" | "verify"): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    use,
  ]);
}

function signedBytes(timestamp: string, body: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(`${timestamp}.${body}`);
}
