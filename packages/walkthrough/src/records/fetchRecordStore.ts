import {
  createOutbox,
  defineTransport,
  memoryStore,
  type Outbox,
  type OutboxItem,
  type OutboxStore,
} from "@handrail/core/outbox";
import { createRecordStore } from "./createRecordStore.js";
import { isSameRecord, unionRecords } from "./mergeRecords.js";
import { type RecordReading, readRecord } from "./readRecord.js";
import { createRecordServer, type RecordServerOptions } from "./recordServer.js";
import type { TrainingStore } from "./trainingStore.js";

/** Options of {@link fetchRecordStore}. */
export interface FetchRecordStoreOptions extends RecordServerOptions {
  /**
   * Where records wait that could not be sent. In `indexedDbStore()` of `@handrail/core/outbox` they wait beyond a reload, and are then sent as
   * whoever is signed in, so choose it only for devices that one learner uses. @default the memory of the page
   */
  waiting?: OutboxStore;
}

/** A record that waits to be sent. */
interface WaitingRecord {
  key: string;
  record: unknown;
}

/** How long a request may take before the record waits in the outbox. */
const timeoutMs = 10_000;

/**
 * Stores records on your server by GET, PUT and DELETE of JSON. It sends `If-Match` with the `ETag` of the response, or `If-None-Match: *` after
 * a 404, and reads, merges and writes again after a 412 or 409. While the server cannot be reached, changes wait in an outbox, `persistent` says
 * whether they survive the page, and `read` rejects unless this page has a copy of the record.
 */
export function fetchRecordStore({ waiting, ...options }: FetchRecordStoreOptions): TrainingStore {
  const server = createRecordServer(options);
  let outbox: Outbox<WaitingRecord> | undefined;

  async function open() {
    outbox ??= openOutbox(server, options.url, waiting ?? memoryStore(`training-records ${options.url}`));
    await outbox.ready;
    return outbox;
  }

  return createRecordStore({
    get persistent() {
      return !outbox || outbox.persistent || !outbox.items().some(isWaiting);
    },
    async load(key) {
      const queued = recordIn(await open(), key);
      try {
        const { value } = await server.load(key, AbortSignal.timeout(timeoutMs));
        return merge(read(value), queued)?.value;
      } catch (error) {
        // An empty record would look like a learner who has not started.
        if (!queued) throw error;
        return queued.value;
      }
    },
    async replace(key, next) {
      const box = await open();
      const queued = recordIn(box, key);
      const earlier = itemsOf(box, key);
      let thrown: { error: unknown } | undefined;
      let record: unknown;
      const change = (stored: unknown) => {
        try {
          record = next(merge(read(stored), queued)?.value);
        } catch (error) {
          thrown = { error };
          record = undefined;
        }
        return record;
      };
      const isSent = await server.replace(key, change, AbortSignal.timeout(timeoutMs)).then(
        () => true,
        () => false,
      );
      // The server could not be read.
      if (!isSent && record === undefined && !thrown) change(undefined);
      if (thrown) throw thrown.error;
      if (!isSent && record !== undefined) await box.send({ key, record });
      // The new record contains them.
      if (record !== undefined)
        for (const { id, state } of earlier) if (state.status !== "sending") await box.discard(id);
    },
    async erase(key) {
      const box = await open();
      for (const { id } of itemsOf(box, key)) await box.discard(id);
      await server.erase(key, AbortSignal.timeout(timeoutMs));
    },
  });
}

function openOutbox(server: ReturnType<typeof createRecordServer>, url: string, store: OutboxStore) {
  const traits = { name: "training-records", receipt: "accepted", idempotent: true, destination: url } as const;
  const transport = defineTransport<WaitingRecord, typeof traits>(traits, async ({ key, record }, { signal }) => {
    const waiting = read(record);
    const change = (value: unknown) => {
      const stored = read(value);
      return stored?.isNewer ? undefined : merge(stored, waiting)?.value;
    };
    await server.replace(key, change, signal);
    return {};
  });
  return createOutbox<WaitingRecord>({ name: "training-records", transport, store });
}

/** The items of a record that have not arrived. */
function itemsOf(outbox: Outbox<WaitingRecord>, key: string) {
  return outbox.items().filter((item) => item.request.key === key && isWaiting(item));
}

function isWaiting({ state }: OutboxItem<WaitingRecord>): boolean {
  return state.status !== "accepted";
}

function recordIn(outbox: Outbox<WaitingRecord>, key: string): ReadValue | undefined {
  return itemsOf(outbox, key).reduce<ReadValue | undefined>(
    (one, { request }) => merge(one, read(request.record)),
    undefined,
  );
}

/** A stored or waiting value, and the record in it. */
interface ReadValue extends RecordReading {
  value: unknown;
}

function read(value: unknown): ReadValue | undefined {
  const reading = readRecord(value);
  return reading && { ...reading, value };
}

/** Merges two values, of which either may be missing or damaged. A later format, and the record of another learner, stays as it is. */
function merge(one: ReadValue | undefined, other: ReadValue | undefined): ReadValue | undefined {
  if (!one || !other) return one ?? other;
  if (one.isNewer || !isSameRecord(one.record, other.record)) return one;
  const record = unionRecords(one.record, other.record);
  return { value: record, record, isNewer: false };
}
