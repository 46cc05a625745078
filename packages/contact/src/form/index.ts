export type { AttachmentLimits, FormFields } from "@handrail/core/message";
export { ContactForm, type ContactFormProps } from "./ContactForm.js";
