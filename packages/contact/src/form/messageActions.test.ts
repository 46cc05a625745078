import type { ContactRequest, OutboxItem, OutboxState } from "@handrail/core";
import { emptyValues, type FormValues, fieldOrder, initialFormState } from "@handrail/core/message";
import { describe, expect, it, vi } from "vitest";
import { outboxOf } from "../testing/outboxOf.js";
import { type MessageActionContext, runMessageAction } from "./messageActions.js";

const request: ContactRequest = {
  ...{ message: "My bill is wrong.", email: "jonas@example.com", topic: "bill", locale: "en" },
};
const restored = { ...emptyValues, message: "My bill is wrong.", email: "jonas@example.com" };

function messageIn(state: OutboxState): OutboxItem<ContactRequest> {
  return { id: "message", request, createdAt: 0, attempts: 1, state };
}

function setUp(context: Partial<MessageActionContext> = {}, values: FormValues = emptyValues) {
  const outbox = outboxOf([], { retry: vi.fn(async () => {}), discard: vi.fn(async () => true) });
  const draft = {
    ...{ id: "1", values, topic: undefined, isPosted: false, sentId: undefined, origin: "page" as const },
    ...{
      change: vi.fn(),
      replace: vi.fn(),
      put: vi.fn(),
      addTyped: vi.fn(),
      markPosted: vi.fn(),
      clear: vi.fn(),
    },
  };
  const dispatch = vi.fn();
  const startAnother = vi.fn();
  const state = { ...initialFormState, currentId: "message" };
  const full = { outbox, state, isOpen: false, dispatch, draft, startAnother, ...context };
  return { context: full, outbox, draft, dispatch, startAnother };
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
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: "sent", id: "message" });
    expect(draft.put).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ values: restored, sentId: "message" }));
  });

  it("closes the form when it holds the message since a reload, and the message is sent again", async () => {
    const { context, dispatch } = setUp({ isOpen: true, state: initialFormState }, restored);
    await runMessageAction(messageIn({ status: "failed", problem: "refused" }), "again", context);
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: "sent", id: "message" });
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
    expect(draft.replace).toHaveBeenCalledExactlyOnceWith(restored, "bill");
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
    expect(draft.replace).toHaveBeenCalledExactlyOnceWith(restored, "bill");
    expect(dispatch.mock.calls).toEqual([
      [{ type: "takeBackStarted", files: [], hasConsent: false }],
      [{ type: "takenBack" }],
    ]);
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

  it("leaves the form as it was when a message cannot be discarded", async () => {
    const { context, outbox, dispatch } = setUp();
    vi.mocked(outbox.discard).mockRejectedValue(new Error("Blocked."));
    await runMessageAction(messageIn({ status: "asking" }), "discard", context);
    expect(dispatch).toHaveBeenLastCalledWith({ type: "notTakenBack", before: context.state });
  });

  it("keeps what was changed when the message that is open for a change is discarded", async () => {
    const changed = { ...restored, message: "My bill is right." };
    const state = { ...initialFormState, currentId: "message", isChanging: true, hasConsent: true };
    const { context, draft, dispatch } = setUp({ isOpen: true, state }, changed);
    await runMessageAction(messageIn({ status: "failed", problem: "refused" }), "discard", context);
    expect(draft.replace).not.toHaveBeenCalled();
    expect(dispatch).toHaveBeenCalledWith({ type: "takeBackStarted", files: [], hasConsent: true });
  });

  it("keeps the text of a posted message when an older one returns to the form", async () => {
    const { context, draft } = setUp({ state: initialFormState }, { ...emptyValues, message: "Posted." });
    await runMessageAction(messageIn({ status: "asking" }), "discard", {
      ...context,
      draft: { ...draft, isPosted: true },
    });
    const message = "Posted.\n\nMy bill is wrong.";
    expect(draft.replace).toHaveBeenCalledExactlyOnceWith({ ...restored, message }, "bill");
  });

  it("does not mix the text of a message on its way into an older one that is taken back", async () => {
    const { context, draft } = setUp(
      { state: { ...initialFormState, currentId: "on its way" } },
      { ...emptyValues, message: "Newer." },
    );
    await runMessageAction(messageIn({ status: "asking" }), "discard", context);
    expect(draft.replace).toHaveBeenCalledExactlyOnceWith(restored, "bill");
  });

  it("clears the form for another message, and removes the one that has arrived", async () => {
    const { context, outbox, startAnother } = setUp();
    await runMessageAction(messageIn({ status: "accepted" }), "another", context);
    expect(startAnother).toHaveBeenCalledOnce();
    expect(outbox.discard).toHaveBeenCalledExactlyOnceWith("message");
  });

  it("leaves a message that another tab sends in the outbox", async () => {
    const { context, outbox, startAnother } = setUp();
    await runMessageAction({ ...messageIn({ status: "sending" }), isElsewhere: true }, "another", context);
    expect(startAnother).toHaveBeenCalledOnce();
    expect(outbox.discard).not.toHaveBeenCalled();
  });

  it("keeps the text of the form when an earlier message is dismissed", async () => {
    const { context, startAnother } = setUp({ state: { ...initialFormState, currentId: "another-message" } });
    await runMessageAction(messageIn({ status: "accepted" }), "another", context);
    expect(startAnother).not.toHaveBeenCalled();
  });

  it("keeps what was changed in a message that has arrived from another tab, as a new one", async () => {
    const state = { ...initialFormState, currentId: "message", isChanging: true };
    const { context, dispatch, outbox, startAnother } = setUp({ isOpen: true, state }, { ...restored, name: "Jonas" });
    await runMessageAction(messageIn({ status: "accepted" }), "another", context);
    expect(startAnother).not.toHaveBeenCalled();
    expect(dispatch).toHaveBeenCalledExactlyOnceWith({ type: "changeEnded" });
    expect(outbox.discard).toHaveBeenCalledOnce();
  });
});
