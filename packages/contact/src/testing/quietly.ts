import { vi } from "vitest";

/** Runs something whose errors React, as it should, writes to the console; that it does is not under test. */
export function quietly(run: () => void): void {
  const spy = vi.spyOn(console, "error").mockImplementation(() => {});
  run();
  spy.mockClear();
}
