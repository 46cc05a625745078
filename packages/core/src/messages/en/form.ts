import type { FormMessages } from "../parts/form.js";

/** The English words of the form. */
export const form: FormMessages = {
  message: "Your message",
  send: "Send",
};
