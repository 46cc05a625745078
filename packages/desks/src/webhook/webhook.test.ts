import { createHmac } from "node:crypto";
import { fullRequest, textFile } from "@handrail-tooling/testing/fixtures";
import { describe, expect, it, vi } from "vitest";
import { lastBody } from "../testing/decode.js";
import { deskContract } from "../testing/deskContract.js";
import { send } from "../testing/fakeDesk.js";
import { webhook } from "./webhook.js";

const now = () => 1_700_000_000_000;

deskContract({
  name: "webhook",
  create: ({ fetch }) => webhook({ url: "https://northwind.example/contact", secret: "s", fetch }),
  success: () => ({ body: { reference: "C-77" } }),
  successWithoutCase: () => ({ body: { ok: true } }),
  messageIn: (desk) => JSON.parse(lastBody(desk)).request.message,
});

describe("webhook", () => {
  it("sends JSON with your headers, and reads the reference as you say", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ case: { number: 12 } }));
    const { handoff: _, ...request } = { ...fullRequest, attachments: [textFile] };
    const url = "https://n.example/in";
    const readReference = (response: unknown) => JSON.stringify(response);
    const transport = webhook({ url, headers: { "X-A": "b" }, readReference, fetch });
    expect(await send(transport, request)).toEqual({ reference: '{"case":{"number":12}}' });

    const [sentTo, { method, headers, body } = {}] = fetch.mock.calls[0] ?? [];
    expect([method, sentTo]).toEqual(["POST", url]);
    const attachments = [{ name: "a.txt", type: "text/plain", size: 2, content: btoa("hi") }];
    expect(JSON.parse(String(body))).toEqual({ version: 1, id: "key-1", request: { ...request, attachments } });
    expect(new Headers(headers).get("Idempotency-Key")).toBe("key-1");
    expect(new Headers(headers).get("X-A")).toBe("b");
  });

  it("signs timestamp, full stop and body with HMAC-SHA256", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ reference: "R" }));
    await send(webhook({ url: "https://n.example/in", secret: "s", now, fetch }), fullRequest);
    const { headers, body } = fetch.mock.calls[0]?.[1] ?? {};
    expect(new Headers(headers).get("Handrail-Timestamp")).toBe("1700000000");
    const signature = createHmac("sha256", "s").update(`1700000000.${body}`).digest("hex");
    expect(new Headers(headers).get("Handrail-Signature")).toBe(`v1=${signature}`);
  });

  it("sends no signature without a secret", async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(async () => Response.json({ reference: "R" }));
    await send(webhook({ url: "/api/contact", fetch }), fullRequest);
    expect(new Headers(fetch.mock.calls[0]?.[1]?.headers).has("Handrail-Signature")).toBe(false);
  });

  it.each([0, 999])(
    "may have arrived after the status %i, which a redirect that is not followed has, or a firewall",
    async (status) => {
      const fetch = vi.fn<typeof globalThis.fetch>(async () =>
        Object.defineProperties(new Response(), { status: { value: status }, ok: { value: false } }),
      );
      const sending = send(webhook({ url: "/api/contact", fetch }), fullRequest);
      await expect(sending).rejects.toMatchObject({ name: "TransportError", retry: "unknown", status });
    },
  );

  it("declares that it is not idempotent if your server does not remember keys", () => {
    const transport = webhook({ url: "/api/contact", idempotent: false });
    expect({ ...transport }).toMatchObject({ idempotent: false, secrets: "none", receipt: "reference" });
  });
});
