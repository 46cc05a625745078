import type { Channel, HumanChannel } from "./channel.js";
import { parseContacts } from "./parseContacts.js";

declare const checked: unique symbol;

/**
 * A list of channels that starts with a person. Only {@link defineContacts} and `parseContacts` create one, so every value
 * of this type contains a way to reach a person. At run time it is plain JSON.
 */
export type HumanContacts = readonly [HumanChannel, ...Channel[]] & { readonly [checked]: "contacts" };

/**
 * Defines how people can be reached, in the order used on the whole site (WCAG 2.2, 3.2.6). A list without a person does
 * not compile.
 * @throws HandrailError that lists every invalid value: a bad number, an unknown time zone.
 */
export function defineContacts(channels: readonly [HumanChannel, ...Channel[]]): HumanContacts {
  return parseContacts(channels);
}
