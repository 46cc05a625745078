import type { OutboxClaims } from "./outbox.js";

/** Claims by Web Locks, which a browser gives back when a tab dies. Where it has none, by leases. */
export function browserClaims(name: string): OutboxClaims {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  const prefix = `handrail-outbox-${name}-`;
  if (!locks) return leasesWhenNeeded(prefix);
  return {
    exclusive: true,
    claim: (id) =>
      new Promise((resolve) => {
        const hold = (lock: Lock | null) => {
          if (!lock) return resolve(undefined);
          return new Promise<void>((release) => resolve(() => release()));
        };
        locks.request(prefix + id, { ifAvailable: true }, hold).catch(() => resolve(undefined));
      }),
  };
}

// Only pages that are not secure, and browsers of before 2022, have to load them.
function leasesWhenNeeded(prefix: string): OutboxClaims {
  const leases = () => import("./leases.js").then((module) => module.leaseClaims(prefix));
  let loading: Promise<OutboxClaims | undefined> | undefined;
  return {
    exclusive: false,
    async claim(id) {
      loading ??= leases().catch(() => undefined);
      const loaded = await loading;
      return loaded ? loaded.claim(id) : () => {};
    },
  };
}
