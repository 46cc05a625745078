import { createHmac } from "node:crypto";
import { describe, expect, it } from "vitest";
import { signWebhook, verifyWebhook } from "./verifyWebhook.js";

const nowMs = 1_700_000_000_000;
const now = () => nowMs;
const body = '{"version":1}';
const timestamp = "1700000000";
const delivery = { body, timestamp, signature: await signWebhook("s", timestamp, body) };

describe("verifyWebhook", () => {
  it("accepts the signature that any HMAC-SHA256 gives", async () => {
    const signature = `v1=${createHmac("sha256", "s").update(`${timestamp}.${body}`).digest("hex")}`;
    expect(await verifyWebhook("s", { body, timestamp, signature }, { now })).toBe(true);
  });

  it.each([
    ["another body", { ...delivery, body: `${body} ` }],
    ["another timestamp", { ...delivery, timestamp: "1700000001" }],
    ["no timestamp", { ...delivery, timestamp: undefined }],
    ["a timestamp that is not a number", { ...delivery, timestamp: "now" }],
    ["no signature", { ...delivery, signature: null }],
    ["a signature without its version", { ...delivery, signature: delivery.signature.slice("v1=".length) }],
  ])("rejects %s", async (_, changed) => {
    expect(await verifyWebhook("s", changed, { now })).toBe(false);
  });

  it("rejects another secret", async () => {
    expect(await verifyWebhook("t", delivery, { now })).toBe(false);
  });

  it("rejects a message older or newer than the tolerance", async () => {
    const verifyAfter = (ms: number) => verifyWebhook("s", delivery, { now: () => nowMs + ms });
    expect(await Promise.all([300_000, 301_000, -301_000].map(verifyAfter))).toEqual([true, false, false]);
  });
});
