import type { ContactRequest, Outbox, OutboxItem, OutboxState } from "@handrail/core";
import { describe, expect, it, vi } from "vitest";
import { outboxOf } from "../testing/outboxOf.js";
import { emptyValues } from "./formFields.js";
import { type MessageActionContext, runMessageAction } from "./messageActions.js";

const request: ContactRequest = { message: "My bill is wrong.", email: "jonas@example.com", locale: "en" };
const restored = { ...emptyValues, message: "My bill is wrong.", email: "jonas@example.com" };

function messageIn(state: OutboxState): OutboxItem<ContactRequest> {
  return { id: "message", request, createdAt: 0, attempts: 1, state };
}

function setUp(currentId = "message", outboxMethods: Partial<Outbox<ContactRequest>> = {}) {
  const outbox = outboxOf([], {
    send: vi.fn(async () => "new"),
    retry: vi.fn(async () => {}),
    discard: vi.fn(async () => {}),
    ...outboxMethods,
  });
  const draft = { values: emptyValues, isRestored: false, change: vi.fn(), addTyped: vi.fn(), clear: vi.fn() };
  const dispatch = vi.fn();
  const withdrawHandoff = vi.fn();
  const context: MessageActionContext = {
    currentId,
    dispatch,
    draft,
    withdrawHandoff,
    withOutbox: (use) => use(outbox),
  };
  return { context, outbox, draft, dispatch, withdrawHandoff };
}

describe("runMessageAction", () => {
  it("sends a message again under its id", async () => {
    const { context, outbox, dispatch } = setUp();
    await runMessageAction(messageIn({ status: "asking" }), "again", context);
    expect(outbox.retry).toHaveBeenCalledExactlyOnceWith("message");
    expect(dispatch.mock.calls).toEqual([[{ type: "resent", id: "message" }]]);
  });

  it("sends an expired message as a new one, and keeps the old one until the new one is stored", async () => {
    const send = vi.fn(() => Promise.reject(new Error("Storage is full")));
    const failing = setUp("message", { send });
    const expired = messageIn({ status: "failed", problem: "expired" });
    await expect(runMessageAction(expired, "again", failing.context)).rejects.toThrow("Storage is full");
    expect(failing.outbox.discard).not.toHaveBeenCalled();
    const { context, outbox, dispatch } = setUp();
    await runMessageAction(expired, "again", context);
    expect(outbox.discard).toHaveBeenCalledExactlyOnceWith("message");
    expect(dispatch).toHaveBeenLastCalledWith({ type: "resent", id: "new" });
  });

  it("puts a message back into the form for a change, and leaves it in the outbox", async () => {
    const { context, outbox, draft, dispatch } = setUp();
    await runMessageAction(messageIn({ status: "failed", problem: "refused" }), "change", context);
    expect(draft.change).toHaveBeenCalledExactlyOnceWith(restored);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: "changeStarted", id: "message", files: [] });
    expect(outbox.discard).not.toHaveBeenCalled();
  });

  it("puts a discarded message back into the form before it leaves the outbox", async () => {
    const { context, outbox, draft, dispatch } = setUp();
    await runMessageAction(messageIn({ status: "asking" }), "discard", context);
    expect(draft.change).toHaveBeenCalledExactlyOnceWith(restored);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: "takenBack", files: [] });
    expect(outbox.discard).toHaveBeenCalledExactlyOnceWith("message");
    expect(draft.change).toHaveBeenCalledBefore(vi.mocked(outbox.discard));
  });

  it("clears the form and the handoff's consent for another message", async () => {
    const { context, outbox, draft, withdrawHandoff } = setUp();
    await runMessageAction(messageIn({ status: "accepted" }), "another", context);
    expect(draft.clear).toHaveBeenCalledOnce();
    expect(withdrawHandoff).toHaveBeenCalledOnce();
    expect(outbox.discard).toHaveBeenCalledExactlyOnceWith("message");
  });

  it("keeps the text of the form when an earlier message is dismissed", async () => {
    const { context, draft, withdrawHandoff } = setUp("another-message");
    await runMessageAction(messageIn({ status: "accepted" }), "another", context);
    expect(draft.clear).not.toHaveBeenCalled();
    expect(withdrawHandoff).not.toHaveBeenCalled();
  });
});
