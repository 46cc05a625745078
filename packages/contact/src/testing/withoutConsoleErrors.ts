import { vi } from "vitest";

/** Runs code whose errors React writes to the console, without failing the test for them. */
export function withoutConsoleErrors(run: () => void): void {
  const spy = vi.spyOn(console, "error").mockImplementation(() => {});
  run();
  spy.mockClear();
}
