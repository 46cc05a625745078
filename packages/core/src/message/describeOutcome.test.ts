import { describe, expect, it } from "vitest";
import { form as messages } from "../messages/en/form/index.js";
import type { OutboxState } from "../outbox/outbox.js";
import { type DescribedItem, describeOutcome, type OutcomeContext } from "./describeOutcome.js";

const context: OutcomeContext = { isPersistent: true, isCurrent: true, isChanging: false };
const describeState = (state: OutboxState, changes: Partial<OutcomeContext & DescribedItem> = {}) => {
  const { isElsewhere, ...changed } = changes;
  return describeOutcome({ state, ...(isElsewhere && { isElsewhere }) }, { ...context, ...changed }, messages);
};
const refused: OutboxState = { status: "failed", problem: "refused" };

describe("describeOutcome", () => {
  it.each<OutboxState>([
    { status: "failed", problem: "not-allowed" },
    { status: "waiting", reason: "unreachable" },
  ])("advises no reload of a page that alone holds the message (%j)", (state) => {
    expect(describeState(state).text).toMatch(/reload|Turn it off/);
    expect(describeState(state, { isPersistent: false }).text).not.toMatch(/reload|Turn it off|saved/);
  });

  it("asks the customer to keep the page open where a message that is blocked is only in it", () => {
    const { text } = describeState({ status: "waiting", reason: "unreachable" }, { isPersistent: false });
    expect(text).toBe(messages.waitingNotStored);
  });

  it.each<OutboxState>([{ status: "sending" }, { status: "waiting", reason: "later" }])(
    "offers another message instead of one that another tab holds only where the form shows it (%j)",
    (state) => {
      expect(describeState(state, { isElsewhere: true }).actions).toEqual(["another"]);
      expect(describeState(state, { isElsewhere: true, isCurrent: false }).actions).toEqual([]);
      expect(describeState(state, { isElsewhere: true, isChanging: true }).actions).toEqual([]);
    },
  );

  it("offers to change a failed message, unless it is open for a change", () => {
    expect(describeState(refused).actions).toEqual(["again", "change", "discard"]);
    expect(describeState(refused, { isChanging: true }).actions).toEqual(["again", "discard"]);
  });

  it("does not say that a message was not sent where the response only lacks a reference, as 204 does", () => {
    expect(describeState({ status: "failed", problem: "no-reference" }).title).toBe(messages.asking);
    expect(describeState(refused).title).toBe(messages.failed);
  });

  it("offers to dismiss any message that has arrived", () => {
    expect(describeState({ status: "accepted" }, { isCurrent: false }).actions).toEqual(["another"]);
  });
});
