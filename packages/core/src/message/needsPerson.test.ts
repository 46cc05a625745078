import { describe, expect, it } from "vitest";
import type { OutboxState } from "../outbox/outbox.js";
import { needsPerson } from "./needsPerson.js";

describe("needsPerson", () => {
  it.each<[boolean, OutboxState | undefined]>([
    [false, undefined],
    [false, { status: "sending" }],
    [false, { status: "waiting", reason: "later" }],
    [false, { status: "sent", reference: "NW-1" }],
    [true, { status: "waiting", reason: "unreachable" }],
    [true, { status: "asking" }],
    [true, { status: "failed", problem: "refused" }],
  ])("is %s for %j", (isNeeded, state) => {
    expect(needsPerson(state)).toBe(isNeeded);
  });
});
