import type { ContactRequest } from "@handrail/core";
import type { DeskMessages } from "../messages/deskMessages.js";

/**
 * How a desk takes one part of a request: `field`, in a field of its own; `text`, as a line of the message; `unsupported`, not
 * at all, and the message names what is missing.
 */
export type PartSupport = "field" | "text" | "unsupported";

/** How a desk takes each part of a request. */
export type DeskParts = Readonly<Record<keyof ContactRequest, PartSupport>>;

/** Where a desk's key may live: there is `none`, or it must never leave your `server`. */
export type Secrets = "none" | "server";

/** The maximum sizes that a desk takes. Anything longer is shortened or left out, and the message says so. */
export interface DeskLimits {
  /** The message with every line added to it, counted in `unit`. Omit it if the desk has no limit. */
  message?: number;
  /** How the message is counted. @default "characters" */
  unit?: "characters" | "characters of HTML" | "encoded characters";
  /** Characters of the field; a longer value moves into the message. */
  subject?: number;
  /** Characters of the field. */
  name?: number;
  /** Characters of the field. */
  email?: number;
  /** Characters of the field. */
  phone?: number;
  /** Bytes of all files together. */
  attachments?: number;
}

/** The declaration of a desk, in addition to the traits of every transport. */
export interface DeskDeclaration {
  /** Where its key may live. */
  secrets: Secrets;
  /** The maximum sizes that it takes. */
  limits: DeskLimits;
  /** How it takes each part of a request. */
  carries: DeskParts;
}

/** Options of every desk that writes lines into the message. */
export interface DeskOptions {
  /** The words of those lines. @default English */
  messages?: DeskMessages;
}
