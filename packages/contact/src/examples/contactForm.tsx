"use client";
import { ContactForm, type ContactFormProps } from "@handrail/contact/form";

/** A form with every option. Pass the same `transport` on every render. */
export function MessageForm({ transport, onReceipt }: Pick<ContactFormProps, "transport" | "onReceipt">) {
  return (
    <ContactForm
      action="/contact"
      transport={transport}
      topic="billing"
      fields={{ name: "optional", email: "required", phone: "optional" }}
      attachments={{ accept: "image/*,.pdf", maxSize: 10_000_000, maxCount: 5 }}
      context={{ product: "Fibre 500" }}
      consent="I agree that you store my message for one year."
      draft="memory"
      onReceipt={onReceipt}
    />
  );
}
