import type { ContactRequest } from "@handrail/core";
import { HandrailError } from "@handrail/core";
import { redactHandoff } from "@handrail/core/handoff";
import { fullRequest, longHandoff } from "@handrail-tooling/testing/fixtures";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { send } from "../testing/fakeDesk.js";
import { readWebhook } from "./readWebhook.js";
import { webhook } from "./webhook.js";

async function bodyOf(request: ContactRequest): Promise<string> {
  let sent = "";
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent = String(init?.body);
    return Response.json({ reference: "1" });
  };
  await send(webhook({ url: "https://northwind.example/in", fetch }), request);
  return sent;
}

describe("readWebhook", () => {
  it("returns what the page sent, with its files", async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const type = "image/png";
    const file = { name: "ž.bin", type, size: bytes.length, content: new Blob([bytes], { type }) };
    const handoff = longHandoff(300);
    const { id, request } = readWebhook(await bodyOf({ ...fullRequest, handoff, attachments: [file] }));
    expect(id).toBe("key-1");
    const { attachments: [received] = [], ...rest } = request;
    expect(rest).toEqual({ ...fullRequest, handoff: redactHandoff(handoff), attachments: undefined });
    expect(received).toMatchObject({ name: "ž.bin", type, size: 70_000 });
    expect(new Uint8Array((await received?.content.arrayBuffer()) ?? [])).toEqual(bytes);
  });

  it("reads a request without optional parts", async () => {
    expect(readWebhook(await bodyOf({ message: "", locale: "en" })).request).toEqual({ message: "", locale: "en" });
  });

  it.each([
    ["", /must be JSON/],
    ["null", /must be JSON/],
    ["[]", /must be JSON/],
    [{ version: 2, id: "1", request: {} }, /version 1/],
    [{ version: 1, id: "1", request: { message: 7, locale: "en" } }, /must be strings/],
    [{ version: 1, request: { message: "", locale: "en" } }, /must be strings/],
    [{ version: 1, id: "", request: { message: "", locale: "en" } }, /must be strings/],
    [{ version: 1, id: "1", request: { message: "", locale: "en", handoff: {} } }, /handoff/],
    [{ version: 1, id: "1", request: { message: "", locale: "en", attachments: {} } }, /must be an array/],
    [
      { version: 1, id: "1", request: { message: "", locale: "en", attachments: [{ name: "a" }] } },
      /must have a name and content/,
    ],
    [
      { version: 1, id: "1", request: { message: "", locale: "en", attachments: [{ name: "a", content: "*" }] } },
      /must be base64/,
    ],
  ])("rejects %j", (body, reason) => {
    const text = typeof body === "string" ? body : JSON.stringify(body);
    expect(() => readWebhook(text)).toThrow(HandrailError);
    expect(() => readWebhook(text)).toThrow(reason);
  });

  it("throws only a HandrailError for any message and attachments", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (message, attachments) => {
        const body = { version: 1, id: "1", request: { message, locale: "en", attachments } };
        try {
          expect(typeof readWebhook(JSON.stringify(body)).request.message).toBe("string");
        } catch (error) {
          expect(error).toBeInstanceOf(HandrailError);
        }
      }),
      { numRuns: 500, seed: 5 },
    );
  });
});
