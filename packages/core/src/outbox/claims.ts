import type { OutboxClaims } from "./outbox.js";

/** Claims items with Web Locks, which the browser releases when a tab dies, or with leases in a browser without them. */
export function browserClaims(name: string): OutboxClaims {
  const locks = typeof navigator === "undefined" ? undefined : navigator.locks;
  const prefix = `handrail-outbox-${name}-`;
  if (!locks) return lazyLeaseClaims(prefix);
  return {
    exclusive: true,
    claim: (id) =>
      new Promise((resolve) => {
        const hold = (lock: Lock | null) => {
          if (!lock) return resolve(undefined);
          return new Promise<void>((release) => resolve(() => release()));
        };
        // Locks are refused in a sandboxed frame, which shares no storage with other pages either.
        locks.request(prefix + id, { ifAvailable: true }, hold).catch(() => resolve(() => {}));
      }),
  };
}

// Loaded on demand: only pages without HTTPS and browsers older than 2022 need leases.
function lazyLeaseClaims(prefix: string): OutboxClaims {
  const load = () => import("./leases.js").then((module) => module.leaseClaims(prefix));
  let loading: Promise<OutboxClaims | undefined> | undefined;
  return {
    exclusive: false,
    async claim(id) {
      loading ??= load().catch(() => undefined);
      const leases = await loading;
      return leases ? leases.claim(id) : () => {};
    },
  };
}
