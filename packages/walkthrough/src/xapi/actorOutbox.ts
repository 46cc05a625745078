import { createOutbox, type Outbox, type OutboxStore } from "@handrail/core/outbox";
import { isRecord, ownProperty } from "@handrail/core/validation";
import { uuidOf } from "../records/hash.js";
import { actorKeyOf } from "./actorKey.js";
import type { createPost } from "./postStatements.js";
import type { XapiStatement } from "./statement.js";
import { createBatches, isForbidden, isUnsent, type OnXapiError, type WaitingStatement } from "./statementBatches.js";

/** What the outboxes of all actors share. */
export interface ActorOutboxOptions {
  endpoint: string;
  post: ReturnType<typeof createPost>;
  store: OutboxStore;
  onError: OnXapiError;
  /** Called after each change. */
  onChange: () => void;
}

/** How long statements wait, and how long their ids are remembered. */
const thirtyDaysMs = 30 * 86_400_000;
/** How long a statement may wait for those before it. They are sent again after five minutes at the latest. */
const turnTimeoutMs = 10 * 60_000;

/**
 * Opens the outbox of one actor, and sends what earlier pages left in it. On a shared device the statements of a learner must not leave with the
 * login of another one.
 */
export function openActorOutbox(actorKey: string, { endpoint, post, store, onError, onChange }: ActorOutboxOptions) {
  const batches = createBatches(post, { endpoint, outbox: () => outbox, onError });
  const stored = storeOf(actorKey, store);
  const outbox: Outbox<WaitingStatement> = createOutbox({
    name: `xapi ${endpoint} ${uuidOf(actorKey)}`,
    transport: batches.transport,
    isRequest: isWaitingStatement,
    keepFor: thirtyDaysMs,
    timeout: turnTimeoutMs,
    store: stored,
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
    onChange();
  });
  void resume();

  return {
    async send(statements: readonly XapiStatement[]) {
      await outbox.ready;
      // Also those that have arrived. The outbox knows them too, but reads its storage for each.
      const known = new Set((await stored.all()).map((value) => isRecord(value) && value.id));
      const added = statements.filter(({ id }) => !known.has(id));
      const requests = added.map((statement) => ({ statement, order: nextOrder() }));
      await Promise.all(requests.map((request) => outbox.send(request, request.statement.id)));
    },
    waiting: () => outbox.items().filter(isUnsent).length,
    resume,
    close() {
      unsubscribe();
      outbox.close();
    },
  };
}

/** The part of a store that belongs to one actor. */
function storeOf(actorKey: string, store: OutboxStore): OutboxStore {
  const subscribe = store.subscribe?.bind(store);
  return {
    get persistent() {
      return store.persistent;
    },
    all: async () => (await store.all()).filter((value) => isOf(actorKey, value)),
    put: (id, item) => store.put(id, item),
    remove: (id) => store.remove(id),
    ...(subscribe && { subscribe }),
  };
}

function isOf(actorKey: string, value: unknown): boolean {
  const request = isRecord(value) ? ownProperty(value, "request") : undefined;
  // Of a statement that has arrived only the id remains.
  return !isWaitingStatement(request) || actorKeyOf(request.statement.actor) === actorKey;
}

/** Whether a stored value is one of ours. */
function isWaitingStatement(value: unknown): value is WaitingStatement {
  return isRecord(value) && typeof value.order === "number" && isRecord(value.statement) && hasActor(value.statement);
}

function hasActor({ actor }: Readonly<Record<string, unknown>>): boolean {
  if (!isRecord(actor)) return false;
  return isRecord(actor.account) || typeof actor.mbox === "string" || typeof actor.mbox_sha1sum === "string";
}
