import { waitFor, within } from "@testing-library/dom";
import type { Shown } from "./defineStates.js";

/** Waits until the page shows it, at least once. Rejects if it does not, with what the page shows instead. */
export function findShown(shown: Shown, timeoutMs = 10_000): Promise<HTMLElement[]> {
  const page = within(document.body);
  const find = () =>
    "text" in shown
      ? page.getAllByText(shown.text)
      : page.getAllByRole(shown.role, shown.name === undefined ? {} : { name: shown.name });
  return waitFor(find, { timeout: timeoutMs });
}
