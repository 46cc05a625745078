import { ContactForm, type ContactRequest, defineContacts, HandrailProvider } from "@handrail/react";
import { createRoot, type Root } from "react-dom/client";
import { toDesk } from "../serve/toDesk.js";

declare global {
  interface Window {
    mountForm: () => void;
    unmountForm: () => void;
  }
}

const contacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);
const parameters = new URLSearchParams(location.search);
const main = document.body.appendChild(document.createElement("main"));
let root: Root | undefined;

window.mountForm = () => {
  root ??= createRoot(main);
  root.render(
    <HandrailProvider
      contacts={contacts}
      topics={[
        { id: "bill", title: "Bill" },
        { id: "fault", title: "Fault" },
      ]}
    >
      <ContactForm
        action="/messages"
        // A new function with every render.
        transport={
          parameters.has("post") ? undefined : toDesk<ContactRequest>({ destination: parameters.get("desk") ?? "a" })
        }
        topic={parameters.get("topic") ?? undefined}
        fields={{ name: false, email: false }}
        replyTo="account"
      />
    </HandrailProvider>,
  );
};
window.unmountForm = () => {
  root?.unmount();
  root = undefined;
};
window.mountForm();
