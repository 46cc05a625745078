import type { ContactRequest } from "@handrail/core";
import type { DeskTransport } from "../desk/defineDesk.js";
import type { FakeDesk, FakeResponse, ReceivedRequest } from "./fakeDesk.js";

/** The facts about one desk that its contract needs. */
export interface DeskCase {
  /** The function that creates the desk. */
  name: string;
  create: (desk: FakeDesk) => DeskTransport;
  /** The response of the real desk when it takes the message. Omit it if the desk sends nothing over HTTP. */
  success?: (request: ReceivedRequest, earlier: number) => FakeResponse;
  /** A successful response that does not prove a case, if a reference is promised. */
  successWithoutCase?: (request: ReceivedRequest, earlier: number) => FakeResponse;
  /** The message that staff read at the desk. */
  messageIn: (desk: FakeDesk) => string;
  /** The length of a message in the desk's unit. */
  measure?: (text: string) => number;
  /** The maximum length. */
  limit?: number;
  /** Parts that are added to every message whose length is tested. */
  extra?: Partial<ContactRequest>;
}
