/** What {@link verifyWebhook} needs of a request that came in. */
export interface WebhookDelivery {
  /** The body as it came, before anything parsed it. */
  body: string;
  /** The header `Handrail-Timestamp`. */
  timestamp: string | null | undefined;
  /** The header `Handrail-Signature`. */
  signature: string | null | undefined;
}

/** Options of {@link verifyWebhook}. */
export interface VerifyWebhookOptions {
  /** How old it may be, in seconds: what was recorded on its way cannot be sent again later. @default 300 */
  tolerance?: number;
  /** The clock, in milliseconds since the epoch. @default Date.now */
  now?: () => number;
}

/**
 * Whether a webhook was signed with your secret, a short while ago. Compares in constant time. For your server.
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
  return crypto.subtle.verify("HMAC", await keyOf(secret, "verify"), bytes, signed(timestamp, body));
}

/** The value of `Handrail-Signature` for a body. */
export async function signWebhook(secret: string, timestamp: string, body: string): Promise<string> {
  const bytes = await crypto.subtle.sign("HMAC", await keyOf(secret, "sign"), signed(timestamp, body));
  return `v1=${Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

function keyOf(secret: string, use: "sign" | "verify"): Promise<CryptoKey> {
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), { name: "HMAC", hash: "SHA-256" }, false, [
    use,
  ]);
}

function signed(timestamp: string, body: string) {
  return new TextEncoder().encode(`${timestamp}.${body}`);
}
