import { describe, expect, it } from "vitest";
import { emptyValues } from "./formFields.js";
import { followedMessage, type IdentifiedDraft, messageIdOfDraft } from "./messageOfDraft.js";

const draft: IdentifiedDraft = {
  id: "1-2-3-4",
  values: { ...emptyValues, message: "My bill is wrong." },
  sentId: undefined,
};

describe("messageIdOfDraft", () => {
  it("is the same for a copy of the draft, and ignores white space around a text", () => {
    const copy = { ...draft, values: { ...draft.values, message: " My bill is wrong.\n" } };
    expect(messageIdOfDraft(copy)).toBe(messageIdOfDraft(draft));
  });

  it("differs for another draft and for another text", () => {
    expect(messageIdOfDraft({ ...draft, id: "5-6-7-8" })).not.toBe(messageIdOfDraft(draft));
    const changed = { ...draft, values: { ...draft.values, message: "My bill is right." } };
    expect(messageIdOfDraft(changed)).not.toBe(messageIdOfDraft(draft));
  });

  it("is that of the last message while the draft is empty", () => {
    expect(messageIdOfDraft({ ...draft, values: emptyValues, sentId: "sent-message" })).toBe("sent-message");
  });

  it("is that of the message which the draft is", () => {
    expect(messageIdOfDraft({ ...draft, sentId: "sent-message" })).toBe("sent-message");
  });
});

describe("followedMessage", () => {
  it("is unknown before hydration", () => {
    expect(followedMessage({ ...draft, id: "" }, "en")).toBeUndefined();
    expect(followedMessage(draft, "en")?.request).toEqual({ message: "My bill is wrong.", locale: "en" });
  });
});
