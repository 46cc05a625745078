import { ContactPage } from "@handrail/contact/channels";
import { ContactForm } from "@handrail/contact/form";

/** A contact page; `topic` is `?topic=` in its address. */
export function Contact({ topic }: { topic?: string }) {
  return (
    <ContactPage topic={topic}>
      <ContactForm action="/contact" />
    </ContactPage>
  );
}
