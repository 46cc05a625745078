// @vitest-environment node
import { describe, expect, it, vi } from "vitest";
import { whole } from "../testing/requests.js";
import { verifyWebhook } from "./verifyWebhook.js";
import { webhook } from "./webhook.js";

const now = () => 1_700_000_000_000;
const options = { signal: new AbortController().signal, idempotencyKey: "key-1" };

describe("webhook", () => {
  it("sends JSON with a signature that only its own body and minute have", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ case: { number: 12 } }));
    const readReference = (answer: unknown) => JSON.stringify(answer);
    const { handoff: _, attachments: __, ...plain } = whole;
    const file = { name: "a.txt", type: "text/plain", size: 2, content: new Blob(["hi"]) };
    const url = "https://n.example/in";
    const desk = webhook({ url, secret: "s", headers: { "X-A": "b" }, readReference, now, fetch });
    expect(await desk({ ...plain, attachments: [file] }, options)).toEqual({ reference: '{"case":{"number":12}}' });

    const [to, { method, headers, body } = {}] = fetch.mock.calls[0] ?? [];
    expect([method, to]).toEqual(["POST", url]);
    const attachments = [{ name: "a.txt", type: "text/plain", size: 2, content: btoa("hi") }];
    expect(JSON.parse(String(body))).toEqual({ version: 1, id: "key-1", request: { ...plain, attachments } });
    const sent = new Headers(headers);
    expect(sent.get("Idempotency-Key")).toBe("key-1");
    expect(sent.get("X-A")).toBe("b");

    const delivery = {
      body: String(body),
      timestamp: sent.get("Handrail-Timestamp"),
      signature: sent.get("Handrail-Signature"),
    };
    expect(delivery.timestamp).toBe("1700000000");
    expect(await verifyWebhook("s", delivery, { now })).toBe(true);
    expect(await verifyWebhook("s", { ...delivery, body: `${body} ` }, { now })).toBe(false);
    expect(await verifyWebhook("t", delivery, { now })).toBe(false);
    expect(await verifyWebhook("s", { ...delivery, timestamp: "1700000001" }, { now })).toBe(false);
    expect(await verifyWebhook("s", { ...delivery, signature: null }, { now })).toBe(false);
    expect(await verifyWebhook("s", delivery, { now: () => now() + 301_000 })).toBe(false);
  });

  it("signs as anyone can reckon: HMAC-SHA256 over timestamp, full stop and body", async () => {
    const { createHmac } = await import("node:crypto");
    const signature = `v1=${createHmac("sha256", "s").update("1700000000.{}").digest("hex")}`;
    expect(await verifyWebhook("s", { body: "{}", timestamp: "1700000000", signature }, { now })).toBe(true);
  });

  it("sends no signature without a secret, and promises nothing that your server does not keep", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ reference: "R" }));
    const desk = webhook({ url: "/api/contact", idempotent: false, fetch });
    expect({ ...desk }).toMatchObject({ idempotent: false, secrets: "none", receipt: "reference" });
    await desk(whole, options);
    expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).has("Handrail-Signature")).toBe(false);
  });
});
