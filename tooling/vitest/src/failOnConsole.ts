import { afterEach, beforeEach, expect, vi } from "vitest";

// Console output fails the test that wrote it, so that warnings are noticed and fixed. A test that expects output mocks the
// method itself.
const methods = ["error", "warn", "info", "log"] as const;
let spies: { method: string; mock: { calls: unknown[][] } }[] = [];

beforeEach(() => {
  spies = methods.map((method) => ({ method, mock: vi.spyOn(console, method).mockImplementation(() => {}).mock }));
});

afterEach(() => {
  const written = spies.flatMap(({ method, mock }) => mock.calls.map((call) => `console.${method}: ${call.join(" ")}`));
  expect(written, "The test wrote to the console. Remove the cause, or mock the method in the test.").toEqual([]);
});
