/**
 * Rejects if a promise is not settled within a time in milliseconds. What it waits for is not stopped.
 * @throws Error after that time, by the promise.
 */
export function withTimeout<T>(promise: T | PromiseLike<T>, timeoutMs: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const late = () => reject(new Error(`@handrail/core: no response within ${timeoutMs} ms.`));
    const timer = setTimeout(late, timeoutMs);
    // A consumer may return no promise.
    Promise.resolve(promise)
      .then(resolve, reject)
      .finally(() => clearTimeout(timer));
  });
}
