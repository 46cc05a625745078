import { createId } from "./createId.js";
import type { OutboxClaims } from "./outbox.js";

/** How long a lease is valid after its page has died. Timers of a hidden page run only once a minute. */
const leaseMs = 90_000;
const renewIntervalMs = 10_000;
/** How long to wait before checking whether another page took the same lease at the same moment. */
const contestDelayMs = 50;

/**
 * Claims items with leases in localStorage, renewed while the page is open and ended when it is left. Two pages can still hold
 * the same item if one of them sleeps longer than its lease, so the claims are not exclusive. If localStorage is blocked, every
 * claim succeeds.
 */
export function leaseClaims(prefix: string): OutboxClaims {
  const pageId = createId();
  const renewals = new Map<string, ReturnType<typeof setInterval>>();
  const write = (key: string) => localStorage.setItem(key, `${pageId} ${Date.now() + leaseMs}`);

  function end(key: string) {
    clearInterval(renewals.get(key));
    renewals.delete(key);
    ignoreErrors(() => {
      if (holderOf(key) === pageId) localStorage.removeItem(key);
    });
  }

  onPageEnd(() => {
    for (const key of renewals.keys()) end(key);
  });

  return {
    exclusive: false,
    async claim(id) {
      const key = prefix + id;
      try {
        if (renewals.has(key) || holderOf(key)) return undefined;
        write(key);
        renewals.set(
          key,
          setInterval(() => ignoreErrors(() => write(key)), renewIntervalMs),
        );
        await new Promise((resolve) => setTimeout(resolve, contestDelayMs));
        if (holderOf(key) === pageId) return () => end(key);
        end(key);
        return undefined;
      } catch {
        end(key);
        return () => {};
      }
    },
  };
}

/** The id of the page that holds a valid lease. */
function holderOf(key: string): string | undefined {
  const [pageId, until] = (localStorage.getItem(key) ?? "").split(" ");
  // A lease that ends too far ahead was written before the clock was set back.
  return Number(until) > Date.now() && Number(until) <= Date.now() + leaseMs ? pageId : undefined;
}

function onPageEnd(callback: () => void) {
  if (typeof window === "undefined") return;
  window.addEventListener("pagehide", ({ persisted }) => {
    // A page in the back/forward cache may return and still holds its items.
    if (!persisted) callback();
  });
}

/** Storage can be blocked or full at any moment. A lease that is not renewed then ends by itself. */
function ignoreErrors(action: () => void) {
  try {
    action();
  } catch {}
}
