import type { ContactRequest, Receipt, ReceiptKind, Transport } from "@handrail/core";
import { defineTransport, TransportError } from "@handrail/core/outbox";

/** A transport that calls `send`. */
export function fakeTransport(
  send: (request: ContactRequest) => Promise<Receipt>,
  { receipt = "reference", idempotent = false }: { receipt?: ReceiptKind; idempotent?: boolean } = {},
): Transport<ContactRequest> {
  return defineTransport({ name: "fake", receipt, idempotent }, send);
}

/** Sends, and returns a reference. */
export const sends = fakeTransport(async () => ({ reference: "NW-2231" }));
/** Never responds. */
export const hangs = fakeTransport(() => new Promise(() => {}));
/** Fails as if the connection was lost. */
export const breaksOff = fakeTransport(() => Promise.reject(new TypeError("Failed to fetch")));
/** Fails with a Retry-After of one minute. */
export const isBusy = fakeTransport(() =>
  Promise.reject(new TransportError("Busy.", { retry: "later", retryAfter: 60_000, status: 429 })),
);
/** Fails for good. */
export const refuses = fakeTransport(() =>
  Promise.reject(new TransportError("Refused.", { retry: "never", status: 422 })),
);
/** Succeeds without a reference. */
export const givesNoNumber = fakeTransport(async () => ({}));
/** Accepts the message, without a reference. */
export const accepts = fakeTransport(async () => ({}), { receipt: "accepted" });
/** Hands the message to a program that reports nothing. */
export const handsOver = fakeTransport(async () => ({}), { receipt: "none" });
