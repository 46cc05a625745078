import type { ContactRequest } from "@handrail/core";
import { expect, it } from "vitest";
import { whole } from "./requests.js";

/** What has to be known to try a limit. */
export interface LimitCase {
  /** Sends a request and gives the message as it arrived. */
  arrived: (request: ContactRequest) => Promise<string>;
  measure: (text: string) => number;
  limit: number;
  /** Goes with each message whose length is tried. */
  beside: Partial<ContactRequest> | undefined;
}

/** That a desk's limit is used up to the last character, and never exceeded. */
export function limitContract({ arrived, measure, limit, beside }: LimitCase): void {
  const texts: [string, string][] = [
    ["letters", "m"],
    ["Arabic", "ف"],
    ["emoji", "😀"],
    ["HTML", "<"],
  ];
  it.each(texts)("keeps to its limit with %s", async (_, character) => {
    const alone = measure(await arrived({ message: character, locale: "en", ...beside }));
    const each = measure(await arrived({ message: character.repeat(2), locale: "en", ...beside })) - alone;
    const most = 1 + Math.floor((limit - alone) / each);
    for (const count of [most - 1, most]) {
      const message = await arrived({ message: character.repeat(count), locale: "en", ...beside });
      expect(measure(message)).toBeLessThanOrEqual(limit);
      expect(message).toContain(character.repeat(count));
      expect(message).not.toContain("left out");
    }
    const message = await arrived({ message: character.repeat(most + 1), locale: "en", ...beside });
    expect(measure(message)).toBeLessThanOrEqual(limit);
    expect(measure(message)).toBeGreaterThan(limit - 100);
    expect(message).toMatch(/\d+ characters? left out/);
    expect(message).not.toMatch(/\p{Cs}/u);
  });

  it("gives up what they tried before their message, and says so", async () => {
    const room = limit - measure(await arrived({ message: "", locale: "en", ...beside }));
    const message = await arrived({
      ...whole,
      ...beside,
      message: "m".repeat(Math.floor(room * 0.6)),
      attachments: [],
    });
    expect(measure(message)).toBeLessThanOrEqual(limit);
    expect(message).toContain("m".repeat(Math.floor(room * 0.6)));
    const full = await arrived({ ...whole, ...beside, message: "m".repeat(room) });
    expect(measure(full)).toBeLessThanOrEqual(limit);
    expect(full).toMatch(/What they already tried is left out|tried/);
    expect(full).toMatch(/characters left out/);
  });
}
