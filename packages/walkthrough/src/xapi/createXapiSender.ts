import { createOutbox, indexedDbStore, type Outbox, type OutboxStore } from "@handrail/core/outbox";
import { isRecord } from "@handrail/core/validation";
import { createPost, type LrsOptions } from "./postStatements.js";
import type { XapiStatement } from "./statement.js";
import { createBatches, isForbidden, isUnsent, type OnXapiError, type WaitingStatement } from "./statementBatches.js";

/** Options of {@link createXapiSender}. */
export interface XapiSenderOptions extends LrsOptions {
  /** Where statements wait. Use `memoryStore()` of `@handrail/core/outbox` to store nothing on the device. @default IndexedDB */
  store?: OutboxStore;
  /** Called once for each statement that the LRS refuses, and once if it refuses the login or the address. @default the browser's `reportError` */
  onError?: OnXapiError;
}

/** Sends statements to a learning record store (LRS). */
export interface XapiSender {
  /** Whether waiting statements outlive the page. */
  readonly persistent: boolean;
  /**
   * Sends statements in their order. One whose id was sent before, also by another tab or an earlier page, is not sent again. Resolves when they
   * are stored; they then wait until the LRS has them.
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

/** How long statements wait, and how long their ids are remembered. */
const thirtyDaysMs = 30 * 86_400_000;
/** How long a statement may wait for those before it. They are sent again after five minutes at the latest. */
const turnTimeoutMs = 10 * 60_000;

/**
 * Creates a sender to a learning record store. Statements wait in an outbox while there is no network, while the LRS fails, and for as long as
 * its `Retry-After` says. One that the LRS has already counts as sent. Create it once for each page, outside of components.
 */
export function createXapiSender({ onError = report, ...options }: XapiSenderOptions): XapiSender {
  const { endpoint } = options;
  const name = `xapi ${endpoint}`;
  const { store = indexedDbStore(name), ...lrs } = options;
  const batches = createBatches(createPost(lrs), { endpoint, outbox: () => outbox, onError });
  const outbox: Outbox<WaitingStatement> = createOutbox({
    name,
    transport: batches.transport,
    isRequest: isWaitingStatement,
    keepFor: thirtyDaysMs,
    timeout: turnTimeoutMs,
    store,
  });
  let lastOrder = 0;

  function nextOrder(): number {
    // Thousandths of a millisecond, so that statements of one moment stay in order, and those of an earlier page come first.
    const listed = outbox.items().map(({ request }) => request.order);
    lastOrder = Math.max(lastOrder + 1, Date.now() * 1000, ...listed.map((order) => order + 1));
    return lastOrder;
  }

  async function resume() {
    batches.resume();
    await outbox.ready;
    for (const { id, state } of outbox.items()) if (isForbidden(state)) void outbox.retry(id);
  }

  const unsubscribe = outbox.subscribe(() => {
    batches.schedule();
    for (const { id, state } of outbox.items()) if (state.status === "accepted") void outbox.discard(id);
  });
  void resume();

  return {
    get persistent() {
      return outbox.persistent;
    },
    async send(statements) {
      await outbox.ready;
      // Also those that have arrived. The outbox knows them too, but reads its storage for each.
      const known = new Set((await store.all()).map((value) => isRecord(value) && value.id));
      const added = statements.filter(({ id }) => !known.has(id));
      const requests = added.map((statement) => ({ statement, order: nextOrder() }));
      await Promise.all(requests.map((request) => outbox.send(request, request.statement.id)));
    },
    waiting: () => outbox.items().filter(isUnsent).length,
    subscribe: outbox.subscribe,
    resume,
    close() {
      unsubscribe();
      outbox.close();
    },
  };
}

/** Whether a stored value is one of ours. */
function isWaitingStatement(value: unknown): value is WaitingStatement {
  return isRecord(value) && typeof value.order === "number" && isRecord(value.statement);
}

// Node has no `reportError`.
function report(error: unknown) {
  globalThis.reportError?.(error);
}
