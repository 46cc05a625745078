import { defineContacts, type HumanContacts } from "@handrail/core";
import { ContactRail } from "../rail/ContactRail.js";
import { ContactScope } from "../scope/ContactScope.js";
import { HandrailProvider } from "./HandrailProvider.js";

const contacts: HumanContacts = defineContacts([{ kind: "phone", number: "+37052000000" }]);

/** Props that must compile, and props that must not. */
export const cases = [
  <HandrailProvider key="1" contacts={contacts} />,
  <HandrailProvider key="2" contacts={contacts} launcher={{ placement: "start" }} now={0} online={false} />,
  // @ts-expect-error Contacts are required: every component depends on them.
  <HandrailProvider key="3" />,
  // @ts-expect-error An unchecked list could be empty.
  <HandrailProvider key="4" contacts={[]} />,
  // @ts-expect-error An unchecked list could hold an invalid number.
  <HandrailProvider key="5" contacts={[{ kind: "phone", number: "0800" }]} />,
  // @ts-expect-error The launcher can be moved but not removed.
  <HandrailProvider key="6" contacts={contacts} launcher={false} />,
  // @ts-expect-error A rail can be moved but not removed.
  <ContactScope key="7" railPlacement="none" />,
  <ContactRail key="8" risen question="why" topic="bill" onClick={() => {}} />,
];

// @ts-expect-error A bot does not count as a person.
defineContacts([{ kind: "bot", href: "/bot" }]);
