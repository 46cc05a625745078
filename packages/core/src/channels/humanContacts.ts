import type { Channel, HumanChannel } from "./channel.js";

declare const checked: unique symbol;

/**
 * A list of channels that starts with a person. Only {@link defineContacts} and `parseContacts` create one, so every value
 * of this type contains a way to reach a person. At run time it is plain JSON.
 */
export type HumanContacts = readonly [HumanChannel, ...Channel[]] & { readonly [checked]: "contacts" };
