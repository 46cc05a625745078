import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createId } from "../outbox/createId.js";
import { messageIdOf } from "./messageId.js";

describe("createId", () => {
  it("makes a new id each time", () => {
    expect(new Set(Array.from({ length: 100 }, createId)).size).toBe(100);
  });
});

describe("messageIdOf", () => {
  it("is the same for the same draft with the same texts, and short enough for an idempotency key", () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const draftId = createId();
        expect(messageIdOf(draftId, texts)).toBe(messageIdOf(draftId, [...texts]));
        expect(messageIdOf(draftId, texts)).toMatch(/^[\w-]{8,64}$/);
      }),
    );
  });

  it("differs for other texts, and for the same texts in another order", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2 }), fc.string(), (texts, other) => {
        fc.pre(texts[0] !== other && texts[0] !== texts.at(-1));
        expect(messageIdOf("1", texts)).not.toBe(messageIdOf("1", [other, ...texts.slice(1)]));
        expect(messageIdOf("1", texts)).not.toBe(messageIdOf("1", [...texts].reverse()));
      }),
    );
  });
});
