import { defineContacts, HandrailProvider, HelpSearch } from "@handrail/react";
import { createRoot } from "react-dom/client";

const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);

createRoot(document.querySelector("main") ?? document.body).render(
  <HandrailProvider contacts={contacts} helpHref="/help/{id}">
    <HelpSearch source={{ kind: "local", index: "/help.json" }} />
  </HandrailProvider>,
);
