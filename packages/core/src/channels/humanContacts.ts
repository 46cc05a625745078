import type { Channel, HumanChannel } from "./channel.js";
import { parseContacts } from "./parseContacts.js";

declare const checked: unique symbol;

/**
 * A list of channels with a person first. Only {@link defineContacts} and `parseContacts` make one, so whoever holds
 * one holds a way to reach a person. It is plain JSON at run time.
 */
export type HumanContacts = readonly [HumanChannel, ...Channel[]] & { readonly [checked]: "contacts" };

/**
 * Says how people can be reached, in the order that the whole site keeps (WCAG 2.2 3.2.6). A list without a person does
 * not compile.
 * @throws HandrailError naming every value that would make a dead link: a bad number, an unknown time zone.
 */
export function defineContacts(channels: readonly [HumanChannel, ...Channel[]]): HumanContacts {
  return parseContacts(channels);
}
