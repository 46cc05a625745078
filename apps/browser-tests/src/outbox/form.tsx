import { ContactForm, defineContacts, HandrailProvider } from "@handrail/react";
import { createRoot } from "react-dom/client";
import { toDesk } from "../serve/toDesk.js";

const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);

createRoot(document.body.appendChild(document.createElement("main"))).render(
  <HandrailProvider contacts={contacts}>
    <ContactForm action="/messages" transport={toDesk()} fields={{ name: false, email: false }} replyTo="account" />
  </HandrailProvider>,
);
