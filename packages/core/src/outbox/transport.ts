import type { Handoff } from "../handoff/handoff.js";

/** What a customer writes to the company. Plain data, but for the files. */
export interface ContactRequest {
  /** What they want to say, in their words. */
  message: string;
  /** The language they used, as a BCP 47 tag. */
  locale: string;
  subject?: string;
  name?: string;
  /** Where they can be answered. */
  email?: string;
  phone?: string;
  /** Id of the topic they chose. */
  topic?: string;
  /** The page they wrote from. */
  page?: string;
  /** What they already tried. Absent where they did not agree to pass it on. */
  handoff?: Handoff;
  attachments?: readonly Attachment[];
}

/** A file that goes with a message. */
export interface Attachment {
  name: string;
  /** A media type, such as `image/png`. */
  type: string;
  /** In bytes. */
  size: number;
  content: Blob;
}

/**
 * What the other side answers with: `reference`, a number of the case; `accepted`, that it has arrived, without a number;
 * `none`, nothing that could be told to the customer.
 */
export type ReceiptKind = "reference" | "accepted" | "none";

/** What comes back. A `reference` where the transport promises one; without it the attempt has failed. */
export interface Receipt {
  reference?: string;
}

/** What a transport is given with each attempt. */
export interface TransportOptions {
  /** Stop when it is aborted: the customer left, or it takes too long. */
  signal: AbortSignal;
  /** The same for every attempt at one request, so that the other side can tell a repetition from a second request. */
  idempotencyKey: string;
}

/** What a transport declares of itself, so that nothing is claimed to the customer that it cannot keep. */
export interface TransportTraits {
  /** Names it in errors and events: `"zendesk"`. */
  name: string;
  receipt: ReceiptKind;
  /** Whether the other side honours `idempotencyKey`. Only then is a request repeated without asking the customer. */
  idempotent: boolean;
}

/**
 * Sends one request to the other side. Made by `defineTransport`.
 * @throws TransportError that says whether it may be tried again; anything else counts as "it may have arrived".
 */
export type Transport<Request> = ((request: Request, options: TransportOptions) => Promise<Receipt>) &
  Readonly<TransportTraits>;
