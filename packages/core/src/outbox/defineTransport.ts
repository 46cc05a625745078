import type { Receipt, Transport, TransportOptions, TransportTraits } from "./transport.js";

/**
 * Makes a transport of a function: `defineTransport({ name: "desk", receipt: "reference", idempotent: true }, send)`. It says
 * what may be claimed to the customer, so a promise that it does not keep is found out by the outbox.
 */
export function defineTransport<Request, Traits extends TransportTraits>(
  traits: Traits,
  send: (request: Request, options: TransportOptions) => Promise<Receipt>,
): Transport<Request> & Readonly<Traits> {
  const transport = (request: Request, options: TransportOptions) => send(request, options);
  // A function has a `name` of its own, which cannot be assigned and can be defined.
  return Object.defineProperties(
    transport,
    Object.fromEntries(Object.entries(traits).map(([key, value]) => [key, { value, enumerable: true }])),
    // What was just defined is what the type says.
  ) as Transport<Request> & Readonly<Traits>;
}
