import type { ContactRequest, Receipt, ReceiptKind, Transport } from "@handrail/core";
import { defineTransport, TransportError } from "@handrail/core/outbox";

/** A transport that does as it is told. */
export function fakeTransport(
  send: (request: ContactRequest) => Promise<Receipt>,
  { receipt = "reference", idempotent = false }: { receipt?: ReceiptKind; idempotent?: boolean } = {},
): Transport<ContactRequest> {
  return defineTransport({ name: "fake", receipt, idempotent }, send);
}

/** Sends, and answers with a number. */
export const sends = fakeTransport(async () => ({ reference: "NW-2231" }));
/** Never answers. */
export const hangs = fakeTransport(() => new Promise(() => {}));
/** The connection breaks off. */
export const breaksOff = fakeTransport(() => Promise.reject(new TypeError("Failed to fetch")));
/** Is busy for a minute. */
export const isBusy = fakeTransport(() =>
  Promise.reject(new TransportError("Busy.", { retry: "later", retryAfter: 60_000, status: 429 })),
);
/** Refuses. */
export const refuses = fakeTransport(() =>
  Promise.reject(new TransportError("Refused.", { retry: "never", status: 422 })),
);
/** Answers 200 without a case. */
export const givesNoNumber = fakeTransport(async () => ({}));
/** Takes it, without a number. */
export const accepts = fakeTransport(async () => ({}), { receipt: "accepted" });
/** Hands it over to a program that tells nothing. */
export const handsOver = fakeTransport(async () => ({}), { receipt: "none" });
