import type { Channel, HumanChannel } from "./channel.js";
import type { HumanContacts } from "./humanContacts.js";
import { parseContacts } from "./parseContacts.js";

/**
 * Defines how people can be reached, in the order used on the whole site (WCAG 2.2, 3.2.6). A list without a person does
 * not compile.
 * @throws HandrailError that lists every invalid value: a bad number, an unknown time zone.
 */
export function defineContacts(channels: readonly [HumanChannel, ...Channel[]]): HumanContacts {
  return parseContacts(channels);
}
