import type { ContactRequest, OutboxItem } from "@handrail/core";
import { describe, expect, it, vi } from "vitest";
import { outboxOf } from "../testing/outboxOf.js";
import { sendMessage } from "./sendMessage.js";

const request: ContactRequest = { message: "My bill is wrong.", locale: "en" };
const queued: OutboxItem<ContactRequest> = {
  id: "queued",
  request,
  createdAt: 0,
  attempts: 1,
  state: { status: "asking" },
};

describe("sendMessage", () => {
  it("waits until the outbox has read its storage", async () => {
    const send = vi.fn(async () => "new");
    const { promise: ready, resolve } = withResolvers();
    const sending = sendMessage(outboxOf([], { ready, send }), request, { replacedId: undefined, isRestored: false });
    await Promise.resolve();
    expect(send).not.toHaveBeenCalled();
    resolve();
    expect(await sending).toBe("new");
    expect(send).toHaveBeenCalledExactlyOnceWith(request);
  });

  it("does not send a restored draft that is in the outbox already", async () => {
    const send = vi.fn(async () => "new");
    const outbox = outboxOf([queued], { send });
    expect(await sendMessage(outbox, request, { replacedId: undefined, isRestored: true })).toBe("queued");
    expect(send).not.toHaveBeenCalled();
  });

  it("sends a message again that the customer has typed again", async () => {
    const outbox = outboxOf([queued], { send: async () => "new" });
    expect(await sendMessage(outbox, request, { replacedId: undefined, isRestored: false })).toBe("new");
  });

  it("discards a replaced message only after the new one is stored", async () => {
    const calls: string[] = [];
    const outbox = outboxOf([queued], {
      send: async () => {
        calls.push("send");
        return "new";
      },
      discard: async (id) => void calls.push(`discard ${id}`),
    });
    await sendMessage(outbox, request, { replacedId: "queued", isRestored: true });
    expect(calls).toEqual(["send", "discard queued"]);
  });

  it("keeps the replaced message when the new one cannot be stored", async () => {
    const discard = vi.fn(async () => {});
    const outbox = outboxOf([queued], { send: () => Promise.reject(new Error("Storage is full")), discard });
    const options = { replacedId: "queued", isRestored: false };
    await expect(sendMessage(outbox, request, options)).rejects.toThrow("Storage is full");
    expect(discard).not.toHaveBeenCalled();
  });
});

function withResolvers() {
  let resolve = () => {};
  const promise = new Promise<void>((fulfil) => {
    resolve = fulfil;
  });
  return { promise, resolve };
}
