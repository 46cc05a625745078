// @vitest-environment node
import { HandrailError } from "@handrail/core";
import { redactHandoff } from "@handrail/core/handoff";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longHandoff, whole } from "../testing/requests.js";
import { readWebhook } from "./readWebhook.js";
import { webhook } from "./webhook.js";

async function bodyOf(request: typeof whole): Promise<string> {
  let sent = "";
  const fetch: typeof globalThis.fetch = async (_, init) => {
    sent = String(init?.body);
    return Response.json({ reference: "1" });
  };
  const signal = new AbortController().signal;
  await webhook({ url: "https://northwind.example/in", fetch })(request, { signal, idempotencyKey: "key-1" });
  return sent;
}

describe("readWebhook", () => {
  it("gives back what the page sent, with its files", async () => {
    const bytes = Uint8Array.from({ length: 70_000 }, (_, index) => index % 256);
    const file = {
      name: "ž.bin",
      type: "image/png",
      size: bytes.length,
      content: new Blob([bytes], { type: "image/png" }),
    };
    const handoff = longHandoff(300);
    const { id, request } = readWebhook(await bodyOf({ ...whole, handoff, attachments: [file] }));
    expect(id).toBe("key-1");
    const { attachments: [got] = [], ...rest } = request;
    expect(rest).toEqual({ ...whole, handoff: redactHandoff(handoff), attachments: undefined });
    expect(got).toMatchObject({ name: "ž.bin", type: "image/png", size: 70_000 });
    expect(new Uint8Array((await got?.content.arrayBuffer()) ?? [])).toEqual(bytes);
  });

  it("reads a request of the least there is", async () => {
    expect(readWebhook(await bodyOf({ message: "", locale: "en" })).request).toEqual({ message: "", locale: "en" });
  });

  it.each([
    ["", /no JSON/],
    ["null", /no JSON/],
    [{ version: 2, id: "1", request: {} }, /version 1/],
    [{ version: 1, id: "1", request: { message: 7, locale: "en" } }, /must be texts/],
    [{ version: 1, id: "", request: { message: "", locale: "en" } }, /must be texts/],
    [{ version: 1, id: "1", request: { message: "", locale: "en", handoff: {} } }, /handoff/],
    [{ version: 1, id: "1", request: { message: "", locale: "en", attachments: {} } }, /no list/],
    [
      { version: 1, id: "1", request: { message: "", locale: "en", attachments: [{ name: "a" }] } },
      /no name or content/,
    ],
    [
      { version: 1, id: "1", request: { message: "", locale: "en", attachments: [{ name: "a", content: "*" }] } },
      /base64/,
    ],
  ])("refuses %j", (body, reason) => {
    const written = typeof body === "string" ? body : JSON.stringify(body);
    expect(() => readWebhook(written)).toThrow(HandrailError);
    expect(() => readWebhook(written)).toThrow(reason);
  });

  it("refuses anything else in the same way", () => {
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
