export { ContactForm, type ContactFormProps } from "./ContactForm.js";
export type { AttachmentLimits } from "./files.js";
export type { FormFields } from "./formFields.js";
