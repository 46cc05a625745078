import { createOutbox } from "../createOutbox.js";
import type { Outbox, OutboxClaims, OutboxStore } from "../outbox.js";
import type { FakeDesk, Message } from "./fakeDesk.js";

/** A tab that stops all its work when it is killed. */
export interface FakeTab {
  outbox: Outbox<Message>;
  kill(): void;
}

/** The state that the tabs of one browser share. */
interface Shared {
  stored: Map<string, string>;
  locks: Set<string>;
  exclusive: boolean;
  /** Waits as many ticks as storage and locks take. */
  latency: () => Promise<void>;
  /** One listener of each open tab: it is called when another tab has changed an item. */
  listeners: Map<object, (removedId?: string) => void>;
}

/**
 * A browser whose tabs share storage and locks, and can die at any moment.
 * @param options.latency How many ticks storage and locks take.
 */
export function createBrowser({ exclusive = true, latency = (): number => 0 } = {}) {
  const shared: Shared = {
    stored: new Map(),
    locks: new Set(),
    exclusive,
    listeners: new Map(),
    latency: async () => {
      for (let ticks = latency(); ticks > 0; ticks--) await Promise.resolve();
    },
  };
  return {
    stored: shared.stored,
    /** The texts of the stored items. Of an item that has arrived no text is stored. */
    texts: () => [...shared.stored.values()].flatMap((item) => JSON.parse(item).request?.text ?? []),
    openTab: (transport: FakeDesk["transport"]) => openTab(shared, transport),
  };
}

function openTab(shared: Shared, transport: FakeDesk["transport"]): FakeTab {
  const tab = { isDead: false };
  const tabLocks = new Set<string>();
  const store = tabStore(shared, tab);
  const claims = tabClaims(shared, tab, tabLocks);
  const outbox = createOutbox<Message>({ name: "test", transport, store, claims });
  return {
    outbox,
    kill() {
      tab.isDead = true;
      outbox.close();
      for (const id of tabLocks) shared.locks.delete(id);
    },
  };
}

/** The work of a dead tab never ends. */
function never(): Promise<never> {
  return new Promise(() => {});
}

function tabStore({ stored, latency, listeners }: Shared, tab: { isDead: boolean }): OutboxStore {
  const announce = (removedId?: string) => {
    for (const [other, listener] of listeners) if (other !== tab) listener(removedId);
  };
  return {
    persistent: true,
    async all() {
      if (tab.isDead) return never();
      const read = [...stored.values()].map((item) => JSON.parse(item));
      await latency();
      return tab.isDead ? never() : read;
    },
    async put(id, item) {
      if (tab.isDead) return never();
      stored.set(id, JSON.stringify(item));
      await latency();
      if (tab.isDead) await never();
      announce();
    },
    async remove(id) {
      if (tab.isDead) return never();
      stored.delete(id);
      await latency();
      if (tab.isDead) await never();
      announce(id);
    },
    subscribe(listener) {
      listeners.set(tab, listener);
      return () => listeners.delete(tab);
    },
  };
}

function tabClaims(
  { locks, exclusive, latency }: Shared,
  tab: { isDead: boolean },
  tabLocks: Set<string>,
): OutboxClaims {
  return {
    exclusive,
    async claim(id) {
      if (tab.isDead) return never();
      await latency();
      if (tab.isDead) return never();
      if (!exclusive) return () => {};
      if (locks.has(id)) return undefined;
      locks.add(id);
      tabLocks.add(id);
      return () => {
        locks.delete(id);
        tabLocks.delete(id);
      };
    },
  };
}
