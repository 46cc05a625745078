import { indexedDbStore, type OutboxStore } from "@handrail/core/outbox";
import { actorKeyOf } from "./actorKey.js";
import { openActorOutbox } from "./actorOutbox.js";
import { createPost, type LrsOptions } from "./postStatements.js";
import type { XapiActor, XapiStatement } from "./statement.js";
import type { OnXapiError } from "./statementBatches.js";

/** Options of {@link createXapiSender}. */
export interface XapiSenderOptions extends LrsOptions {
  /**
   * The learner who is signed in. What earlier pages left of this learner is then sent at once. @default it is sent together with the first
   * statement of the same actor
   */
  actor?: XapiActor;
  /** Where statements wait. Use `memoryStore()` of `@handrail/core/outbox` to store nothing on the device. @default IndexedDB */
  store?: OutboxStore;
  /** Called once for each statement that the LRS refuses, and once for each actor if it refuses the login or the address. @default the browser's `reportError` */
  onError?: OnXapiError;
}

/** Sends statements to a learning record store (LRS). */
export interface XapiSender {
  /** Whether waiting statements outlive the page. */
  readonly persistent: boolean;
  /**
   * Sends statements in their order. One whose id was sent before, also by another tab or an earlier page, is not sent again. Resolves when they
   * are stored; they then wait until the LRS has them. Statements of different actors wait and leave apart.
   */
  send(statements: readonly XapiStatement[]): Promise<void>;
  /** The number of statements of this page that the LRS does not have yet. */
  waiting(): number;
  /**
   * Calls `listener` after a change of `waiting` or `persistent`.
   * @returns a function that unsubscribes
   */
  subscribe(listener: () => void): () => void;
  /** Sends again after the login was refused. */
  resume(): Promise<void>;
  /** Stops sending. Waiting statements stay in storage. */
  close(): void;
}

/**
 * Creates a sender to a learning record store (LRS). Statements wait in an outbox while there is no network, while the LRS fails, and for as long as
 * its `Retry-After` says. One that the LRS has already counts as sent. Create it once for each page, outside of components.
 *
 * Each actor has an outbox, so on a device that learners share, the statements of one do not leave with the login of the next.
 */
export function createXapiSender({ onError = report, actor, ...options }: XapiSenderOptions): XapiSender {
  const { endpoint } = options;
  const { store = indexedDbStore(`xapi ${endpoint}`), ...lrs } = options;
  const shared = { endpoint, post: createPost(lrs), store, onError, onChange };
  const outboxes = new Map<string, ReturnType<typeof openActorOutbox>>();
  const listeners = new Set<{ listener: () => void }>();

  function onChange() {
    for (const { listener } of [...listeners]) listener();
  }

  function outboxOf(key: string) {
    const outbox = outboxes.get(key) ?? openActorOutbox(key, shared);
    outboxes.set(key, outbox);
    return outbox;
  }

  if (actor) outboxOf(actorKeyOf(actor));

  return {
    get persistent() {
      return store.persistent;
    },
    async send(statements) {
      const byActor = new Map<string, XapiStatement[]>();
      for (const statement of statements) {
        const key = actorKeyOf(statement.actor);
        const group = byActor.get(key) ?? [];
        group.push(statement);
        byActor.set(key, group);
      }
      await Promise.all([...byActor].map(([key, ofActor]) => outboxOf(key).send(ofActor)));
    },
    waiting: () => [...outboxes.values()].reduce((sum, outbox) => sum + outbox.waiting(), 0),
    subscribe(listener) {
      const entry = { listener };
      listeners.add(entry);
      return () => void listeners.delete(entry);
    },
    async resume() {
      await Promise.all([...outboxes.values()].map((outbox) => outbox.resume()));
    },
    close() {
      for (const outbox of outboxes.values()) outbox.close();
    },
  };
}

// Node has no `reportError`.
function report(error: unknown) {
  globalThis.reportError?.(error);
}
