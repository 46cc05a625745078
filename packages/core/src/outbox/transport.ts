import type { Handoff } from "../handoff/handoff.js";

/** A customer's message to the company. Plain data, except for the files. */
export interface ContactRequest {
  /** The message, in the customer's words. */
  message: string;
  /** The language of the page, as a BCP 47 tag. */
  locale: string;
  subject?: string;
  name?: string;
  /** The customer's address for the reply. */
  email?: string;
  phone?: string;
  /** Id of the chosen topic. */
  topic?: string;
  /** The page on which the message was written. */
  page?: string;
  /** The handoff. Absent if the customer did not agree to pass it on. */
  handoff?: Handoff;
  attachments?: readonly Attachment[];
  /** The consent that the customer gave. Absent if the form asks for none. */
  consent?: Consent;
}

/** A consent that the customer gave when they sent a message. */
export interface Consent {
  /** The label of the checkbox that they ticked. */
  text: string;
  /** When the message was sent, in ISO 8601. */
  at: string;
}

/** A file that is sent with a message. */
export interface Attachment {
  name: string;
  /** A media type, such as `image/png`. */
  type: string;
  /** In bytes. */
  size: number;
  content: Blob;
}

/**
 * The receipt of a desk: `reference`, the number of the case; `accepted`, a confirmation without a number; `none`, no
 * confirmation.
 */
export type ReceiptKind = "reference" | "accepted" | "none";

/** The result of a successful attempt. If the transport promises a `reference`, an attempt without one has failed. */
export interface Receipt {
  reference?: string;
}

/** The context of one attempt. */
export interface TransportOptions {
  /** Stop when it is aborted: the customer discarded the request, or the attempt takes too long. */
  signal: AbortSignal;
  /** The same for every attempt at one request, so that the desk can recognise a repetition. */
  idempotencyKey: string;
}

/** The properties of a transport. They decide what the customer is promised. */
export interface TransportTraits {
  /** The transport's name in errors and events: `"zendesk"`. */
  name: string;
  receipt: ReceiptKind;
  /** Whether the desk respects `idempotencyKey`. Only then is a request sent again without asking the customer. */
  idempotent: boolean;
  /**
   * The place to which it sends, such as the address of a webhook. Requests that wait for one destination never leave through
   * another. @default none
   */
  destination?: string;
  /** Whether it opens a program of the customer's. It then runs only when the customer asks. @default false */
  interactive?: boolean;
  /** How it takes each part of a request. A form does not ask for a part that is `"unsupported"`. @default it takes all */
  carries?: { readonly [part: string]: "field" | "text" | "unsupported" };
}

/**
 * Sends one request to the company's desk. Made by `defineTransport`.
 * @throws TransportError that states whether the request may be sent again. After any other error it may have arrived.
 */
export type Transport<Request> = ((request: Request, options: TransportOptions) => Promise<Receipt>) &
  Readonly<TransportTraits>;
