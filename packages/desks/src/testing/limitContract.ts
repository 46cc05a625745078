import type { ContactRequest } from "@handrail/core";
import { fullHandoff, fullRequest } from "@handrail-tooling/testing/fixtures";
import { expect, it } from "vitest";

/** The facts about a desk's limit. */
export interface LimitCase {
  /** Sends a request and returns the message that staff read at the desk. */
  deliver: (request: ContactRequest) => Promise<string>;
  measure: (text: string) => number;
  limit: number;
  /** Parts that are added to every message. */
  extra: Partial<ContactRequest> | undefined;
}

const handoffNote = "[What they already tried is left out]";

/** Tests that messages use a desk's limit up to the last character and never exceed it. */
export function limitContract({ deliver, measure, limit, extra }: LimitCase): void {
  it.each([
    ["letters", "m"],
    ["Arabic", "ف"],
    ["emoji", "😀"],
    ["HTML", "<"],
  ])("uses its limit up to the last character, with %s", async (_, character) => {
    const deliverMessage = (message: string) => deliver({ message, locale: "en", ...extra });
    const measureOne = measure(await deliverMessage(character));
    const measureEach = measure(await deliverMessage(character.repeat(2))) - measureOne;
    const maxCount = 1 + Math.floor((limit - measureOne) / measureEach);
    for (const count of [maxCount - 1, maxCount]) {
      const message = await deliverMessage(character.repeat(count));
      expect(measure(message)).toBeLessThanOrEqual(limit);
      expect(message).toContain(character.repeat(count));
      expect(message).not.toContain("left out");
    }
    const message = await deliverMessage(character.repeat(maxCount + 1));
    expect(measure(message)).toBeLessThanOrEqual(limit);
    expect(measure(message)).toBeGreaterThan(limit - 100);
    expect(message).toMatch(/\d+ characters? left out/);
    expect(message).not.toMatch(/\p{Cs}/u);
  });

  it("leaves out what they tried before any of their message, and ends with an ellipsis", async () => {
    const question = "Why is my bill higher than it was in September and in October?";
    const request = { ...fullRequest, ...extra, handoff: { ...fullHandoff, question }, attachments: [] };
    const withoutHandoff = measure(await deliver({ ...request, handoff: undefined, message: "m" }));
    const room = limit - withoutHandoff - measure(`\n\n${handoffNote}`);
    const message = "m".repeat(room);
    const text = await deliver({ ...request, message });
    expect(measure(text)).toBeLessThanOrEqual(limit);
    expect(text).toContain(message);
    expect(text).toMatch(/\nQuestion: Why is my bill [^\n]*…$/);
  });

  it("then shortens the message, and says so", async () => {
    const text = await deliver({ ...fullRequest, ...extra, message: "m".repeat(limit) });
    expect(measure(text)).toBeLessThanOrEqual(limit);
    expect(text).toContain(handoffNote);
    expect(text).toMatch(/\d+ characters left out/);
  });
}
