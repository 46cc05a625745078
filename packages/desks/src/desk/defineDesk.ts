import {
  type ContactRequest,
  HandrailError,
  type Receipt,
  type Transport,
  type TransportOptions,
  type TransportTraits,
} from "@handrail/core";
import { defineTransport } from "@handrail/core/outbox";
import type { DeskDeclaration } from "./deskDeclaration.js";
import { publicRequest } from "./publicRequest.js";

/** A desk's declaration as its transport shows it. */
export interface DeskTraits extends DeskDeclaration {
  /** The parts that the desk does not take; the message names them. */
  unsupported: readonly (keyof ContactRequest)[];
}

/** A transport that sends to a desk. */
export type DeskTransport = Transport<ContactRequest> & Readonly<DeskTraits>;

/**
 * Creates the transport of a desk. `send` gets the request with secrets and personal data redacted from the handoff and from
 * the page's address; what the customer typed into the form stays as they typed it.
 * @param send called with each attempt
 * @throws HandrailError in a browser, if the desk's key belongs on a server
 */
export function defineDesk(
  traits: TransportTraits & DeskDeclaration,
  send: (request: ContactRequest, options: TransportOptions) => Promise<Receipt>,
): DeskTransport {
  if (traits.secrets === "server" && typeof window !== "undefined") {
    throw new HandrailError(
      `@handrail/desks: the desk "${traits.name}" was created in a browser. There every visitor can read its key, and with it ` +
        "your customers' cases. Create it on your server, and send from the page with webhook({ url }).",
    );
  }
  // `carries` has exactly these keys.
  const parts = Object.keys(traits.carries) as (keyof ContactRequest)[];
  const unsupported = parts.filter((part) => traits.carries[part] === "unsupported");
  return defineTransport<ContactRequest, TransportTraits & DeskTraits>({ ...traits, unsupported }, (request, options) =>
    send(publicRequest(request), options),
  );
}
