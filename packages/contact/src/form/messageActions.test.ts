import type { ContactRequest, OutboxItem, OutboxState } from "@handrail/core";
import { emptyValues, type FormValues, fieldOrder } from "@handrail/core/message";
import { describe, expect, it, vi } from "vitest";
import { outboxOf } from "../testing/outboxOf.js";
import { initialFormState } from "./formReducer.js";
import { type MessageActionContext, runMessageAction } from "./messageActions.js";

const request: ContactRequest = { message: "My bill is wrong.", email: "jonas@example.com", locale: "en" };
const restored = { ...emptyValues, message: "My bill is wrong.", email: "jonas@example.com" };

function messageIn(state: OutboxState): OutboxItem<ContactRequest> {
  return { id: "message", request, createdAt: 0, attempts: 1, state };
}

function setUp(context: Partial<MessageActionContext> = {}, values: FormValues = emptyValues) {
  const outbox = outboxOf([], { retry: vi.fn(async () => {}), discard: vi.fn(async () => true) });
  const draft = {
    ...{ id: "1", values, topic: undefined, isPosted: false, sentId: undefined, isRestored: false },
    ...{ change: vi.fn(), replace: vi.fn(), put: vi.fn(), addTyped: vi.fn(), markPosted: vi.fn(), clear: vi.fn() },
  };
  const dispatch = vi.fn();
  const withdrawHandoff = vi.fn();
  const state = { ...initialFormState, currentId: "message" };
  const full = { outbox, state, isOpen: false, dispatch, draft, withdrawHandoff, ...context };
  return { context: full, outbox, draft, dispatch, withdrawHandoff };
}

describe("runMessageAction", () => {
  it("sends a message again under its id", async () => {
    const { context, outbox } = setUp();
    await runMessageAction(messageIn({ status: "asking" }), "again", context);
    expect(outbox.retry).toHaveBeenCalledExactlyOnceWith("message");
  });

  it("closes the form when the message that it holds unchanged is sent again", async () => {
    const { context, draft, dispatch } = setUp({ isOpen: true }, restored);
    await runMessageAction(messageIn({ status: "failed", problem: "refused" }), "again", context);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: "draftRecognized", id: "message" });
    expect(draft.put).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ values: restored, sentId: "message" }));
  });

  it.each(fieldOrder)(
    "keeps the form open when a message is sent again whose %s the customer has changed",
    async (name) => {
      const { context, draft, dispatch } = setUp({ isOpen: true }, { ...restored, [name]: "changed" });
      await runMessageAction(messageIn({ status: "failed", problem: "refused" }), "again", context);
      expect(dispatch).not.toHaveBeenCalled();
      expect(draft.put).not.toHaveBeenCalled();
    },
  );

  it("keeps the form open when a message is sent again whose files the customer has changed", async () => {
    const state = { ...initialFormState, currentId: "message", files: [new File(["bill"], "bill.pdf")] };
    const { context, dispatch } = setUp({ isOpen: true, state }, restored);
    await runMessageAction(messageIn({ status: "failed", problem: "refused" }), "again", context);
    expect(dispatch).not.toHaveBeenCalled();
  });

  it("puts a message back into the form for a change, as a new draft, and leaves it in the outbox", async () => {
    const { context, outbox, draft, dispatch } = setUp();
    await runMessageAction(messageIn({ status: "failed", problem: "refused" }), "change", context);
    expect(draft.replace).toHaveBeenCalledExactlyOnceWith(restored);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({
      type: "changeStarted",
      id: "message",
      files: [],
      hasConsent: false,
    });
    expect(outbox.discard).not.toHaveBeenCalled();
  });

  it("puts a discarded message back into the form before it leaves the outbox", async () => {
    const { context, outbox, draft, dispatch } = setUp();
    await runMessageAction(messageIn({ status: "asking" }), "discard", context);
    expect(draft.replace).toHaveBeenCalledExactlyOnceWith(restored);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: "takenBack", files: [], hasConsent: false });
    expect(outbox.discard).toHaveBeenCalledExactlyOnceWith("message");
    expect(draft.replace).toHaveBeenCalledBefore(vi.mocked(outbox.discard));
  });

  it("leaves the form as it was when another tab sends the message that is to be discarded", async () => {
    const { context, outbox, draft, dispatch } = setUp({}, restored);
    vi.mocked(outbox.discard).mockResolvedValue(false);
    await runMessageAction(messageIn({ status: "asking" }), "discard", context);
    expect(draft.put).toHaveBeenCalledExactlyOnceWith(draft);
    expect(dispatch).toHaveBeenLastCalledWith({ type: "notTakenBack", before: context.state });
  });

  it("keeps what was changed when the message that is open for a change is discarded", async () => {
    const changed = { ...restored, message: "My bill is right." };
    const { context, draft } = setUp({ isOpen: true }, changed);
    await runMessageAction(messageIn({ status: "failed", problem: "refused" }), "discard", context);
    expect(draft.replace).toHaveBeenCalledExactlyOnceWith(changed);
  });

  it("does not mix the text of a message on its way into an older one that is taken back", async () => {
    const { context, draft } = setUp(
      { state: { ...initialFormState, currentId: "on its way" } },
      { ...emptyValues, message: "Newer." },
    );
    await runMessageAction(messageIn({ status: "asking" }), "discard", context);
    expect(draft.replace).toHaveBeenCalledExactlyOnceWith(restored);
  });

  it("clears the form and the handoff's consent for another message", async () => {
    const { context, outbox, draft, withdrawHandoff } = setUp();
    await runMessageAction(messageIn({ status: "accepted" }), "another", context);
    expect(draft.clear).toHaveBeenCalledOnce();
    expect(withdrawHandoff).toHaveBeenCalledOnce();
    expect(outbox.discard).toHaveBeenCalledExactlyOnceWith("message");
  });

  it("leaves a message that another tab sends in the outbox", async () => {
    const { context, outbox, draft } = setUp();
    await runMessageAction({ ...messageIn({ status: "sending" }), isElsewhere: true }, "another", context);
    expect(draft.clear).toHaveBeenCalledOnce();
    expect(outbox.discard).not.toHaveBeenCalled();
  });

  it("keeps the text of the form when an earlier message is dismissed", async () => {
    const { context, draft, withdrawHandoff } = setUp({ state: { ...initialFormState, currentId: "another-message" } });
    await runMessageAction(messageIn({ status: "accepted" }), "another", context);
    expect(draft.clear).not.toHaveBeenCalled();
    expect(withdrawHandoff).not.toHaveBeenCalled();
  });
});
