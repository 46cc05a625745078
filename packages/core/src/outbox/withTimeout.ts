/** Rejects if a promise is not settled within a time in milliseconds. What it waits for is not stopped. */
export function withTimeout<T>(promise: Promise<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`@handrail/core: no response within ${timeoutMs} ms.`));
    const timer = setTimeout(late, timeoutMs);
    // A consumer without types may return no promise.
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
