import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { browserClaims } from "./claims.js";
import { leaseClaims } from "./leases.js";

const stored = new Map<string, string>();
const localStorage = {
  getItem: (key: string) => stored.get(key) ?? null,
  setItem: (key: string, value: string) => void stored.set(key, value),
  removeItem: (key: string) => void stored.delete(key),
};

beforeEach(() => {
  stored.clear();
  vi.useFakeTimers({ now: Date.parse("2026-11-16T10:00:00Z") });
  vi.stubGlobal("localStorage", localStorage);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function claimItem(claims: { claim(id: string): Promise<(() => void) | undefined> }) {
  const claim = claims.claim("item");
  await vi.advanceTimersByTimeAsync(100);
  return claim;
}

describe("leaseClaims", () => {
  it("excludes another tab while the page is open, until the claim is released", async () => {
    const [one, two] = [leaseClaims("outbox-"), leaseClaims("outbox-")];
    const release = await claimItem(one);
    expect(release).toBeTypeOf("function");
    expect(await claimItem(one)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(600_000);
    expect(await claimItem(two)).toBeUndefined();
    release?.();
    expect(await claimItem(two)).toBeTypeOf("function");
  });

  it("grants one of two claims made at the same moment", async () => {
    let reads = 0;
    // Both read before either has written.
    const getItem = (key: string) => (reads++ < 2 ? null : localStorage.getItem(key));
    vi.stubGlobal("localStorage", { ...localStorage, getItem });
    const claims = [leaseClaims("outbox-"), leaseClaims("outbox-")].map(({ claim }) => claim("item"));
    await vi.advanceTimersByTimeAsync(100);
    expect((await Promise.all(claims)).filter(Boolean)).toHaveLength(1);
  });

  it("grants a claim when the other page has died, or the clock was set back", async () => {
    stored.set("outbox-item", `dead ${Date.now() + 90_000}`);
    const two = leaseClaims("outbox-");
    expect(await claimItem(two)).toBeUndefined();
    await vi.advanceTimersByTimeAsync(90_000);
    expect(await claimItem(two)).toBeTypeOf("function");
    stored.set("outbox-item", `dead ${Date.now() + 900_000}`);
    expect(await claimItem(leaseClaims("outbox-"))).toBeTypeOf("function");
  });

  it("ends with the page, unless the page enters the back/forward cache", async () => {
    const window = new EventTarget();
    vi.stubGlobal("window", window);
    const leave = (persisted: boolean) => window.dispatchEvent(Object.assign(new Event("pagehide"), { persisted }));
    await claimItem(leaseClaims("outbox-"));
    leave(true);
    expect(stored.size).toBe(1);
    leave(false);
    expect(stored.size).toBe(0);
  });

  it("grants every claim if storage is blocked", async () => {
    vi.stubGlobal("localStorage", {
      getItem() {
        throw new DOMException("Refused.", "SecurityError");
      },
    });
    expect(await claimItem(leaseClaims("outbox-"))).toBeTypeOf("function");
  });
});

describe("browserClaims", () => {
  it("holds an item with a Web Lock", async () => {
    const locks = new Set<string>();
    const request = async (name: string, _: unknown, callback: (lock: unknown) => unknown) => {
      if (locks.has(name)) return callback(null);
      locks.add(name);
      await callback({ name });
      locks.delete(name);
    };
    vi.stubGlobal("navigator", { locks: { request } });
    const [one, two] = [browserClaims("test"), browserClaims("test")];
    expect(one.exclusive).toBe(true);
    const release = await one.claim("item");
    expect(await two.claim("item")).toBeUndefined();
    release?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(await two.claim("item")).toBeTypeOf("function");
  });

  it("uses leases without Web Locks, and reports that they are not exclusive", async () => {
    vi.stubGlobal("navigator", {});
    const [one, two] = [browserClaims("test"), browserClaims("test")];
    expect(one.exclusive).toBe(false);
    const first = one.claim("item");
    await vi.dynamicImportSettled();
    await vi.advanceTimersByTimeAsync(100);
    expect(await first).toBeTypeOf("function");
    expect(await claimItem(two)).toBeUndefined();
  });
});
