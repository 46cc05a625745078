import type { Messages } from "../messages/messages.js";
import type { Availability, OpeningHours } from "./openingHours.js";

/** What decides how an availability is told. */
export interface DescribeContext {
  messages: Messages;
  /** Milliseconds since the epoch. */
  now: number;
  /** The office's IANA zone. */
  officeTimeZone: string;
  /** The visitor's IANA zone. */
  visitorTimeZone: string;
}

/** The weekly schedule by the office's clock: "Mon–Fri 08:00–18:00, Sat 10:00–16:00 (Vilnius time)". */
export function describeSchedule(_hours: OpeningHours, _messages: Messages): string {
  return "";
}

/** "until 18:00", "opens Mon 08:00 (your 07:00)", or nothing where nothing is known. */
export function describeAvailability(_availability: Availability, _context: DescribeContext): string {
  return "";
}
