const firstDelayMs = 2000;
const maxDelayMs = 5 * 60_000;

/**
 * The delay after the nth attempt, in milliseconds: it starts at two seconds and doubles up to five minutes. A random part of up
 * to half is subtracted, so that many customers do not retry at the same moment.
 */
export function backoff(attempts: number): number {
  const fullDelayMs = Math.min(firstDelayMs * 2 ** (attempts - 1), maxDelayMs);
  return fullDelayMs * (1 - Math.random() / 2);
}
