import type { FormMessages } from "../parts/form.js";

/** The Lithuanian words of the form. */
export const form: FormMessages = {
  message: "Jūsų žinutė",
  send: "Siųsti",
};
