import { isRecord } from "../validation/isRecord.js";
import type { OutboxContext } from "./context.js";
import { isExpired } from "./delivery.js";
import type { OutboxItem } from "./outbox.js";
import { fromStored, hasArrived, isOutdated } from "./storedItem.js";

/**
 * Reads all valid items, and the receipts of those that are listed or followed. Erases receipts, expired items and unreadable
 * ones that are outdated.
 */
export async function readItems<Request>(context: OutboxContext<Request>): Promise<readonly OutboxItem<Request>[]> {
  const { store, isRequest, keepForMs } = context;
  const items: OutboxItem<Request>[] = [];
  const values = await store.all();
  // After the wait: what is followed may have changed meanwhile.
  const requestOf = requestFinder(context);
  for (const value of values) {
    const item = fromStored(value, isRequest, requestOf);
    const hasExpired = item?.state.status === "failed" && item.state.problem === "expired";
    if (item && !(hasExpired && isExpired(item, keepForMs))) items.push(item);
    else if (isOutdated(value, keepForMs)) void store.remove(value.id);
  }
  return items;
}

/** Reads one item, or its receipt. */
export async function readItem<Request>(
  context: OutboxContext<Request>,
  id: string,
): Promise<OutboxItem<Request> | undefined> {
  return (await readItems(context)).find((item) => item.id === id);
}

/** Reads the stored value of an id, also one that cannot be listed. A receipt has no `request`. */
export async function readStored<Request>({ store }: OutboxContext<Request>, id: string) {
  return (await store.all()).filter(isRecord).find((value) => value.id === id);
}

function requestFinder<Request>({ items, followed }: OutboxContext<Request>) {
  const requests = followed();
  return (id: string) => {
    const listed = items.find(id);
    // What was sent here stays in memory until it is dismissed.
    return listed && !(hasArrived(listed.state) && !listed.isElsewhere) ? listed.request : requests.get(id);
  };
}
