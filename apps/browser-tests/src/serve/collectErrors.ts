import type { Page } from "playwright";

/** Collects what a page writes to the console as errors, and the errors that nothing catches there. */
export function collectErrors(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  page.on("pageerror", (error) => errors.push(String(error)));
  return errors;
}
