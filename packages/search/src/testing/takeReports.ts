import { vi } from "vitest";

/** Returns the first arguments of the errors on the console so far, and forgets them: an unexpected one fails the test. */
export function takeReports(): string[] {
  const { mock, mockClear } = vi.spyOn(console, "error");
  const reports = mock.calls.map(([message]) => String(message));
  mockClear();
  return reports;
}
