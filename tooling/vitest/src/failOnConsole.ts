import { afterEach, beforeEach, expect, vi } from "vitest";

// A warning nobody reads is a fault nobody mends: whatever is written to the console fails the test that wrote it,
// unless the test says it expects it by mocking that method itself.
const methods = ["error", "warn", "info", "log"] as const;
let spies: { method: string; mock: { calls: unknown[][] } }[] = [];

beforeEach(() => {
  spies = methods.map((method) => ({ method, mock: vi.spyOn(console, method).mockImplementation(() => {}).mock }));
});

afterEach(() => {
  const written = spies.flatMap(({ method, mock }) => mock.calls.map((call) => `console.${method}: ${call.join(" ")}`));
  expect(written).toEqual([]);
});
