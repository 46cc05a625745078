import { defineContacts } from "@handrail/contact";

/** One person to call and one to write to. */
export const contacts = defineContacts([
  { kind: "phone", number: "+37052000000" },
  { kind: "email", address: "help@example.com" },
]);
