import {
  type ContactRequest,
  HandrailError,
  type Receipt,
  type Transport,
  type TransportOptions,
  type TransportTraits,
} from "@handrail/core";
import { defineTransport } from "@handrail/core/outbox";
import { publicRequest } from "./publicRequest.js";

/**
 * How a desk takes one part of a request: `field`, in a place of its own; `text`, as a line of the message; `named`, not
 * at all, and the message says what is missing.
 */
export type Carriage = "field" | "text" | "named";

/** Where the secret of a desk may live: there is `none`, or it must never leave your `server`. */
export type Secrets = "none" | "server";

/** The most a desk takes. What exceeds it is cut or left out, and the message says so. */
export interface DeskLimits {
  /** Of the message with all that stands in it, in the unit of `unit`. Left out where the desk sets none. */
  message?: number;
  /** What the message is counted in. @default "characters" */
  unit?: "characters" | "characters of HTML" | "encoded characters";
  /** Characters of the field; a longer value moves into the message. */
  subject?: number;
  name?: number;
  email?: number;
  phone?: number;
  /** Bytes of all files together. */
  attachments?: number;
}

/** What a desk declares of itself, beside what every transport does. */
export interface DeskDeclaration {
  secrets: Secrets;
  limits: DeskLimits;
  /** How each part of a request gets there. Every part has to be named, so that none can be forgotten. */
  carries: Readonly<Record<keyof ContactRequest, Carriage>>;
}

/** A desk's declaration, as it can be read from its transport. */
export interface DeskTraits extends DeskDeclaration {
  /** The parts that the desk does not take; the message names them. */
  unsupported: readonly (keyof ContactRequest)[];
}

/** A transport that sends to a desk. */
export type DeskTransport = Transport<ContactRequest> & Readonly<DeskTraits>;

/**
 * Makes the transport of a desk, of your own too. What the customer wrote goes out as they wrote it; from what was noted of
 * their way here, and from the address of the page, `redact` has removed what must not leave before `send` sees it.
 * @param send called with each attempt
 * @throws HandrailError in a browser, if the desk's secret belongs on a server
 */
export function defineDesk(
  traits: TransportTraits & DeskDeclaration,
  send: (request: ContactRequest, options: TransportOptions) => Promise<Receipt>,
): DeskTransport {
  if (traits.secrets === "server" && typeof window !== "undefined") {
    throw new HandrailError(
      `@handrail/desks: the desk "${traits.name}" was made in a browser. Its key would be readable by every visitor, who ` +
        "could then read and write your customers' cases. Make it on your server, and send to that with webhook({ url }).",
    );
  }
  // `carries` has these keys and no others.
  const parts = Object.keys(traits.carries) as (keyof ContactRequest)[];
  const unsupported = parts.filter((part) => traits.carries[part] === "named");
  return defineTransport<ContactRequest, TransportTraits & DeskTraits>({ ...traits, unsupported }, (request, options) =>
    send(publicRequest(request), options),
  );
}
