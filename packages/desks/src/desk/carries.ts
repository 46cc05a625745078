import type { DeskParts } from "./deskDeclaration.js";

// A part added to `ContactRequest` does not compile until it is added here.
const textOnly: DeskParts = {
  message: "field",
  subject: "text",
  name: "text",
  email: "text",
  phone: "text",
  topic: "text",
  page: "text",
  locale: "text",
  handoff: "text",
  attachments: "unsupported",
  consent: "text",
};

/**
 * How a desk takes each part of a request: `carries({ subject: "field", email: "field" })`. Parts that are not given become
 * lines of the message, and files are unsupported.
 */
export function carries(parts: Partial<DeskParts> = {}): DeskParts {
  return { ...textOnly, ...parts };
}
