import { vi } from "vitest";

/** Returns the first arguments of the errors on the console so far, and forgets them: an unexpected one fails the test. */
export async function takeReports(): Promise<string[]> {
  // The sentences for developers are loaded when one is needed.
  await vi.dynamicImportSettled();
  const { mock, mockClear } = vi.spyOn(console, "error");
  const reports = mock.calls.map(([message]) => String(message));
  mockClear();
  return reports;
}
