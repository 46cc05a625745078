import { ContactRail, defineContacts, HandrailProvider } from "@handrail/contact";
import { findObscured } from "@handrail/contact/obscured";
import { createPortal } from "react-dom";
import { createRoot } from "react-dom/client";
import "./window.js";

const contacts = defineContacts([
  { kind: "phone", number: "+37052000000", display: "+370 5 200 0000" },
  { kind: "email", address: "help@example.com" },
]);

window.acts = [];
window.findings = () =>
  findObscured(document).map(({ cause, culprit }) => ({ cause, culprit: culprit.outerHTML.slice(0, 80) }));

window.links = () => linksIn(document);

function linksIn(root: ParentNode): Element[] {
  const inner = [...root.querySelectorAll("*")].flatMap(({ shadowRoot }) => (shadowRoot ? linksIn(shadowRoot) : []));
  return [...root.querySelectorAll("a[data-human]"), ...inner];
}

const places = [...document.querySelectorAll<HTMLElement>(".rail")];
const [first] = places;
const { mount } = document.documentElement.dataset;
const app = document.createElement("div");
document.body.append(app);
createRoot((mount === "all" || mount === "launcher") && first ? first : app).render(
  <HandrailProvider contacts={contacts} onJourneyEvent={(act) => window.acts.push(act)}>
    {mount === "all" && <ContactRail />}
    {mount === "rail" && places.map((place, index) => createPortal(<ContactRail />, place, String(index)))}
  </HandrailProvider>,
);
