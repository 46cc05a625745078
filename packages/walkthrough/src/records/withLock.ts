/**
 * Runs an action while no other tab runs one under the same name. Without Web Locks (pages without HTTPS, sandboxed frames) it runs at once. It
 * rejects only if the action throws.
 */
export async function withLock<T>(name: string, action: () => T): Promise<T> {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  if (!locks) return action();
  let outcome: { result: T } | { error: unknown } | undefined;
  const run = () => {
    try {
      outcome = { result: action() };
    } catch (error) {
      outcome = { error };
    }
  };
  await locks.request(name, run).catch(() => {});
  // A refused lock never ran the action.
  if (!outcome) return action();
  if ("error" in outcome) throw outcome.error;
  return outcome.result;
}
