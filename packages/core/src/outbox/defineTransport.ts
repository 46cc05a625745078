import type { Receipt, Transport, TransportOptions, TransportTraits } from "./transport.js";

/**
 * Makes a transport from a function: `defineTransport({ name: "desk", receipt: "reference", idempotent: true }, send)`. The
 * traits decide what the customer is promised. The outbox reports a missing reference as a failure.
 */
export function defineTransport<Request, Traits extends TransportTraits>(
  traits: Traits,
  send: (request: Request, options: TransportOptions) => Promise<Receipt>,
): Transport<Request> & Readonly<Traits> {
  const transport = (request: Request, options: TransportOptions) => send(request, options);
  // The `name` of a function cannot be assigned, but it can be redefined.
  return Object.defineProperties(
    transport,
    Object.fromEntries(Object.entries(traits).map(([key, value]) => [key, { value, enumerable: true }])),
    // These properties are exactly what the type adds to the function.
  ) as Transport<Request> & Readonly<Traits>;
}
