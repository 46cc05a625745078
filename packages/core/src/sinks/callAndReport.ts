/** Calls a function of the consumer's. An error is reported like any uncaught error and stops nothing else. */
export function callAndReport(action: () => void): void {
  try {
    action();
  } catch (error) {
    if (typeof reportError === "function") reportError(error);
  }
}
