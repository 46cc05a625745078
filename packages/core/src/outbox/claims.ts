import type { OutboxClaims } from "./outbox.js";

/** Claims by Web Locks, which a browser gives back when a tab dies; only secure pages have them. */
export function browserClaims(name: string): OutboxClaims {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  if (!locks) return { exclusive: false, claim: async () => () => {} };
  return {
    exclusive: true,
    claim: (id) =>
      new Promise((resolve) => {
        const hold = (lock: Lock | null) => {
          if (!lock) return resolve(undefined);
          return new Promise<void>((release) => resolve(() => release()));
        };
        locks.request(`handrail-outbox-${name}-${id}`, { ifAvailable: true }, hold).catch(() => resolve(undefined));
      }),
  };
}
