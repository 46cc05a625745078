import { defineContacts } from "@handrail/contact";

/** One phone channel and one e-mail channel. */
export const contacts = defineContacts([
  { kind: "phone", number: "+37052000000" },
  { kind: "email", address: "help@example.com" },
]);
