import { createId } from "./createId.js";
import type { OutboxClaims } from "./outbox.js";

/** How long a lease holds when its page has died, in milliseconds: timers of a hidden page run once a minute. */
const holdsFor = 90_000;
const renewEvery = 10_000;
/** How long to wait for another page that takes the same lease at the same moment. */
const contest = 50;

/**
 * Claims by leases in localStorage, renewed while the page lives and ended when it is left. Two pages may still come to hold
 * one, when a page sleeps for longer than a lease; so they are not exclusive. Where localStorage is refused, everybody may
 * have everything.
 */
export function leaseClaims(prefix: string): OutboxClaims {
  const me = createId();
  const mine = new Map<string, ReturnType<typeof setInterval>>();
  const holder = (key: string) => {
    const [who, until] = (localStorage.getItem(key) ?? "").split(" ");
    // A lease that ends later than any could was written by a clock that has been set back since.
    return Number(until) > Date.now() && Number(until) <= Date.now() + holdsFor ? who : undefined;
  };
  const write = (key: string) => localStorage.setItem(key, `${me} ${Date.now() + holdsFor}`);

  function end(key: string) {
    clearInterval(mine.get(key));
    mine.delete(key);
    quietly(() => {
      if (holder(key) === me) localStorage.removeItem(key);
    });
  }

  if (typeof window !== "undefined") {
    window.addEventListener("pagehide", ({ persisted }) => {
      // A page that may come back goes on with what it holds.
      if (!persisted) for (const key of mine.keys()) end(key);
    });
  }

  return {
    exclusive: false,
    async claim(id) {
      const key = prefix + id;
      try {
        if (mine.has(key) || holder(key)) return undefined;
        write(key);
        const renew = setInterval(() => quietly(() => write(key)), renewEvery);
        mine.set(key, renew);
        await new Promise((resolve) => setTimeout(resolve, contest));
        if (holder(key) === me) return () => end(key);
        end(key);
        return undefined;
      } catch {
        end(key);
        return () => {};
      }
    },
  };
}

/** Storage may be refused or full at any moment; a lease then ends by itself. */
function quietly(act: () => void) {
  try {
    act();
  } catch {}
}
