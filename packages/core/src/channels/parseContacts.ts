import type { HumanContacts } from "./humanContacts.js";

/** Reads contacts from data that is not trusted. */
export function parseContacts(value: unknown): HumanContacts {
  return value as HumanContacts;
}
