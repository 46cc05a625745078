import { describe, expect, it, vi } from "vitest";
import type { ContactRequest } from "../outbox/transport.js";
import { emptyValues } from "./formFields.js";
import { type Submission, submitDraft } from "./submitDraft.js";

const request: ContactRequest = { message: "My bill is wrong.", locale: "en" };
const refused = {
  ...{ id: "refused-message", request, createdAt: 0, attempts: 1 },
  state: { status: "failed", problem: "refused" },
} as const;

function submissionOf(message: string): Submission {
  return {
    draft: { id: "1-2-3-4", values: { ...emptyValues, message }, sentId: undefined },
    ...{ fields: {}, files: [], locale: "en", page: undefined, topic: undefined, handoff: undefined },
    ...{ consentText: undefined, replacedId: "refused-message" },
  };
}

function setUp({ isDeleted }: { isDeleted: boolean }) {
  const send = vi.fn(async () => "new-message");
  return { send, outbox: { items: () => [refused], send, discard: vi.fn(async () => isDeleted) } };
}

describe("submitDraft", () => {
  it("sends a changed message once the one that it replaces is deleted", async () => {
    const { send, outbox } = setUp({ isDeleted: true });
    expect(await submitDraft(outbox, submissionOf("My bill is right."))).toEqual({ id: "new-message" });
    expect(send).toHaveBeenCalledOnce();
    expect(outbox.discard).toHaveBeenCalledExactlyOnceWith("refused-message");
  });

  it.each([
    ["My bill is right.", false],
    ["My bill is wrong.", true],
  ])("sends nothing when another tab sends the message to replace (%s)", async (text, isUnchanged) => {
    const { send, outbox } = setUp({ isDeleted: false });
    expect(await submitDraft(outbox, submissionOf(text))).toEqual({ sentElsewhereId: "refused-message", isUnchanged });
    expect(send).not.toHaveBeenCalled();
  });
});
